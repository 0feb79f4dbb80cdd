import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aContact, anAgreement, anOpportunity, changed, inOneWorld } from '@reeve/testkit';

inOneWorld('whoever gets the bill or the parcel', (world) => {
  it('is of the company that it goes to', async () => {
    const [company, payer] = [{ id: await aCompany(world(), 'Gets') }, { id: await aCompany(world(), 'Pays') }];
    const [own, paying] = [
      { id: await aContact(world(), { company }) },
      { id: await aContact(world(), { company: payer }) },
    ];
    const foreign = { id: await aContact(world(), { company: { id: await aCompany(world(), 'Gets none') } }) };
    for (const path of [
      `/sales/opportunities/${await anOpportunity(world(), { company })}`,
      `/finance/agreements/${await anAgreement(world(), { company })}`,
    ])
      for (const key of ['billToContact', 'shipToContact']) {
        const refused = await world().patch(path, [{ op: 'replace', path: key, value: foreign }]);
        assert.deepEqual([refused.status, refused.text.includes(`${key}/id`)], [400, true], refused.text);
        await changed(world(), path, { [key]: own });
        const at = key.replace('Contact', 'Company');
        const site = key.replace('Contact', 'Site');
        await changed(world(), path, { [at]: payer, [key]: paying, [site]: { name: 'Main' } });
      }
  });
});
