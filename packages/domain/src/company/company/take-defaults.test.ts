import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('what a new company does not say', (world) => {
  type Named = Readonly<Record<string, { readonly name: string }>>;
  const namesOf = async (id: number) => {
    const company = await shown<Named>(world(), `/company/companies/${id}`);
    const fields = ['country', 'taxCode', 'billingTerms', 'timeZoneSetup', 'invoiceDeliveryMethod', 'currency'];
    return [...fields, 'territory', 'billToCompany'].map((field) => company[field]?.name);
  };

  it('is as the setup has it: money, taxes, time and territory, and itself to bill', async () => {
    const setup = ['United States', 'NONE', 'Net 30 days', 'US Eastern', 'Mail', 'US Dollar', 'Main Office'];
    for (const [caller, name] of [
      [world(), 'Baker'],
      [inOlderVersion(world()), 'Miller'],
    ] as const)
      assert.deepEqual(await namesOf(await aCompany(caller, name)), [...setup, name]);
  });

  it('follows the default rows of the setup, and gives way to what is sent', async () => {
    const [terms] = await shown<{ id: number }[]>(world(), "/finance/billingTerms?conditions=name='Net 10 days'");
    await changed(world(), `/finance/billingTerms/${terms?.id}`, { defaultFlag: true });
    const names = await namesOf(await aCompany(world(), 'Smith', { billToCompany: { id: 1 } }));
    assert.equal(names[2], 'Net 10 days');
    assert.notEqual(names.at(-1), 'Smith');
  });

  it('is nought for its revenue and for what its site reimburses', async () => {
    for (const [caller, name] of [
      [world(), 'Nought'],
      [inOlderVersion(world()), 'Old Nought'],
    ] as const) {
      const path = `/company/companies/${await aCompany(caller, name)}`;
      assert.equal((await shown(caller, path))['annualRevenue'], 0);
      const [site] = await shown<Record<string, unknown>[]>(caller, `${path}/sites`);
      assert.equal(site?.['expenseReimbursement'], 0);
      const own = await aCompany(caller, `${name} Told`, { annualRevenue: 12.5 });
      assert.equal((await shown(caller, `/company/companies/${own}`))['annualRevenue'], 12.5);
    }
  });
});
