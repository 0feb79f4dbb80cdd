import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, anAgreement, changed, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the agreement above an agreement', (world) => {
  it('is of its company or of who pays for it', async () => {
    const payer = { id: await aCompany(world(), 'Holding') };
    const company = { id: await aCompany(world(), 'Daughter', { billToCompany: payer }) };
    const above = {
      own: await anAgreement(world(), { company }),
      paid: await anAgreement(world(), { company: payer }),
      foreign: await anAgreement(world(), { company: { id: await aCompany(world(), 'Neighbour') } }),
    };
    const path = `/finance/agreements/${await anAgreement(world(), { company })}`;
    const parent = async () => (await shown<{ parentAgreement?: { id: number } }>(world(), path)).parentAgreement?.id;
    for (const caller of [world(), inOlderVersion(world())]) {
      await changed(caller, path, { parentAgreement: { id: above.own } });
      const value = { id: above.foreign };
      const refused = await caller.patch(path, [{ op: 'replace', path: 'parentAgreement', value }]);
      assert.equal(refused.status, 400, refused.text);
      assert.match(refused.text, new RegExp(`Agreement ${above.foreign} not found for Company ${company.id}`));
      assert.equal(await parent(), above.own);
      await changed(caller, path, { parentAgreement: { id: above.paid } });
      assert.equal(await parent(), above.paid);
    }
  });
});
