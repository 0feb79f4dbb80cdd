import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a company that is replaced', (world) => {
  type Named = Readonly<Record<string, { readonly name: string } | undefined>>;

  it('keeps its site and its payer, and falls back to the defaults of a new one', async () => {
    const payer = { id: await aCompany(world(), 'Payer') };
    const path = `/company/companies/${await aCompany(world(), 'Baker', { site: { name: 'HQ' }, billToCompany: payer })}`;
    const reply = await world().put(path, { identifier: 'Baker', name: 'Bakery', city: 'Dayton' });
    assert.equal(reply.status, 200, reply.text);
    const company = await shown<Named>(world(), path);
    const names = ['site', 'billToCompany', 'status', 'billingTerms', 'territory'].map((key) => company[key]?.name);
    assert.deepEqual(names, ['HQ', 'Payer', 'Active', 'Net 30 days', 'Main Office']);
    const [site] = await shown<Record<string, unknown>[]>(world(), `${path}/sites`);
    assert.deepEqual([site?.['name'], site?.['city']], ['HQ', 'Dayton']);
  });
});
