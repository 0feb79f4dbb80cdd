import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aContact, changed, inOneWorld, shown, type World } from '@reeve/testkit';

interface Named {
  readonly id: number;
}
type Names = Readonly<Record<string, Named | undefined>>;

/** The site and the billing contact of a new company, and the company. */
async function aPayer(world: World, identifier: string): Promise<{ company: Named; site: Named; contact: Named }> {
  const id = await aCompany(world, identifier);
  const contact = { id: await aContact(world, { company: { id }, defaultBillingFlag: true }) };
  const { site } = await shown<{ site: Named }>(world, `/company/companies/${id}`);
  return { company: { id }, site: { id: site.id }, contact };
}

const idsOf = (record: Names) => ['billingSite', 'billingContact'].map((key) => record[key]?.id);

inOneWorld('whoever pays for a company', (world) => {
  it('is written to at home, until that pays for itself again', async () => {
    const [own, payer] = [await aPayer(world(), 'Was free'), await aPayer(world(), 'Took over')];
    const path = `/company/companies/${own.company.id}`;
    await changed(world(), path, { defaultContact: own.contact, billingSite: own.site });
    const paid = await changed<Names>(world(), path, { billToCompany: payer.company });
    assert.deepEqual(idsOf(paid), [payer.site.id, payer.contact.id]);
    const free = await changed<Names>(world(), path, { billToCompany: own.company });
    assert.deepEqual(idsOf(free), [own.site.id, own.contact.id]);
    const foreign = [
      { op: 'replace', path: 'billToCompany', value: payer.company },
      { op: 'replace', path: 'billingSite', value: own.site },
    ];
    const refused = await world().patch(path, foreign);
    assert.deepEqual([refused.status, refused.text.includes('billingSite/id')], [400, true], refused.text);
  });
});
