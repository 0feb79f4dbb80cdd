import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('where a new invoice goes', (world) => {
  const invoiced = async (caller: ReturnType<typeof world>, fields: object = {}) => {
    const body = { type: 'Standard', company: { id: 1 }, ...fields };
    return `/finance/invoices/${await makeRecord(caller, '/finance/invoices', body)}`;
  };

  type Named = Readonly<Record<string, { readonly name: string } | undefined>>;

  it('is to the payer of the company, by its terms, from where the caller is', async () => {
    for (const [caller, name] of [
      [world(), 'Baker'],
      [inOlderVersion(world()), 'Miller'],
    ] as const) {
      const terms = { site: { name: 'Office' }, billingTerms: { name: 'Net 10 days' }, accountNumber: `A-${name}` };
      const payer = { id: await aCompany(caller, `${name}s`, terms) };
      const company = { id: await aCompany(caller, name, { billToCompany: payer }) };
      const path = await invoiced(caller, { company });
      const invoice = await shown<Named>(world(), path);
      const fields = ['billToCompany', 'shipToCompany', 'billingSite', 'shippingSite', 'billingTerms', 'currency'];
      const names = fields.map((key) => invoice[key]?.name);
      assert.deepEqual(names, [`${name}s`, name, 'Office', 'Main', 'Net 10 days', 'US Dollar']);
      assert.equal((await shown(world(), path))['accountNumber'], `A-${name}`);
      assert.ok(Number((await shown(world(), path))['locationId']) > 0);
    }
  });
});
