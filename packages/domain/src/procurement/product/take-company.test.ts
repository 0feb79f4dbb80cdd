import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aSoldPhone, aTicket, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the company of a product', (world) => {
  const companyOf = async (path: string) => (await shown<{ company: { id: number } }>(world(), path)).company.id;

  it('is that of what it is on, unless another is sent', async () => {
    const company = { id: await aCompany(world(), 'Baker') };
    const ticket = { id: await aTicket(world(), { company }) };
    assert.equal(await companyOf(await aSoldPhone(world(), { ticket })), company.id);
    assert.equal(await companyOf(await aSoldPhone(world(), { ticket, company: { id: 1 } })), 1);
  });
});
