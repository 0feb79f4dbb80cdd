import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, anInvoice, changed, inOneWorld, shown } from '@reeve/testkit';

interface Sited {
  readonly billingSite: { readonly id: number };
  readonly shippingSite: { readonly id: number };
}

inOneWorld('an invoice that another company pays', (world) => {
  it('goes to the site of that one', async () => {
    const [own, payer] = [await aCompany(world(), 'Is billed'), await aCompany(world(), 'Pays a bill')];
    const siteOf = async (id: number) =>
      (await shown<{ site: { id: number } }>(world(), `/company/companies/${id}`)).site.id;
    const site = { id: await siteOf(own) };
    const path = await anInvoice(world(), { company: { id: own }, billingSite: site, shippingSite: site });
    const company = { id: payer };
    const after = await changed<Sited>(world(), path, { billToCompany: company, shipToCompany: company });
    assert.deepEqual([after.billingSite.id, after.shippingSite.id], [await siteOf(payer), await siteOf(payer)]);
  });
});
