import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aContact,
  anAgreement,
  anOpportunity,
  aPhase,
  aProject,
  aSalesOrder,
  changed,
  inOlderVersion,
  inOneWorld,
  shown,
  type World,
} from '@reeve/testkit';

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

const idsOf = (record: Names, keys: readonly string[]) => keys.map((key) => record[key]?.id);
const ways = ['billToCompany', 'billToSite', 'billToContact'];

inOneWorld('whoever pays another bill than before', (world) => {
  it('gets it at home, of what is sold, agreed and done', async () => {
    const own = await aPayer(world(), 'Pays no more');
    const payer = await aPayer(world(), 'Pays now');
    const { company } = own;
    const project = await aProject(world(), { company });
    for (const path of [
      `/finance/agreements/${await anAgreement(world(), { company })}`,
      `/sales/opportunities/${await anOpportunity(world(), { company })}`,
      await aSalesOrder(world(), { company }),
      `/project/projects/${project}`,
      `/project/projects/${project}/phases/${await aPhase(world(), project)}`,
    ]) {
      const of = { billToSite: own.site, billToContact: own.contact, shipToCompany: company, shipToSite: own.site };
      await changed(world(), path, of);
      const after = await changed<Names>(inOlderVersion(world()), path, { billToCompany: payer.company });
      assert.deepEqual(idsOf(after, ways), [payer.company.id, payer.site.id, payer.contact.id], path);
      assert.equal((await shown<Names>(world(), path))['shipToSite']?.id, own.site.id, path);
      const sent = await changed<Names>(world(), path, { shipToCompany: payer.company });
      assert.equal(sent['shipToSite']?.id, payer.site.id, path);
    }
  });
});
