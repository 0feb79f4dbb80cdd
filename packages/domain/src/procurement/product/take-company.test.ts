import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCatalogItem, aCompany, aTicket, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the company of a product', (world) => {
  const anItem = () =>
    aCatalogItem(world(), `PHONE-${++items}`, {
      description: 'A desk phone',
      customerDescription: 'Phone',
      price: 200,
      cost: 110,
      taxableFlag: true,
      unitOfMeasure: { name: 'Each' },
    });
  let items = 0;

  const sold = async (caller: ReturnType<typeof world>, fields: object = {}) => {
    const product = { catalogItem: { id: await anItem() }, billableOption: 'Billable', ...fields };
    return `/procurement/products/${await makeRecord(caller, '/procurement/products', product)}`;
  };

  const companyOf = async (path: string) => (await shown<{ company: { id: number } }>(world(), path)).company.id;

  it('is that of what it is on, unless another is sent', async () => {
    const company = { id: await aCompany(world(), 'Baker') };
    const ticket = { id: await aTicket(world(), { company }) };
    assert.equal(await companyOf(await sold(world(), { ticket })), company.id);
    assert.equal(await companyOf(await sold(world(), { ticket, company: { id: 1 } })), 1);
  });
});
