import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCatalogItem, aCompany, aContact, anRmaTag, changed, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('the contacts of an RMA tag', (world) => {
  it('are with whoever returns, sold, warrants and repairs the goods', async () => {
    const path = await anRmaTag(world(), await aCatalogItem(world(), 'CONTACTED'));
    const stranger = { id: await aContact(world(), { company: { id: await aCompany(world(), 'Stranger') } }) };
    for (const role of ['returned', 'purchased', 'warranty', 'repair']) {
      const company = { id: await aCompany(world(), `Who ${role}`) };
      const own = { id: await aContact(world(), { company }) };
      await changed(world(), path, { [`${role}Company`]: company });
      const refused = await world().patch(path, [{ op: 'replace', path: `${role}Contact`, value: stranger }]);
      assert.deepEqual([refused.status, refused.text.includes(`${role}Contact/id`)], [400, true], refused.text);
      await changed(world(), path, { [`${role}Contact`]: own });
      const tag = await shown<Record<string, { id: number }>>(world(), path);
      assert.equal(tag[`${role}Contact`]?.id, own.id);
    }
  });
});
