import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCatalogItem,
  aCompany,
  anInvoice,
  anRmaTag,
  aProject,
  aSalesOrder,
  aTicket,
  changed,
  idOf,
  inOlderVersion,
  inOneWorld,
  shown,
} from '@reeve/testkit';

inOneWorld('what goods were sold on that come back', (world) => {
  const things = async (company: { id: number }) =>
    [
      ['serviceTicket', await aTicket(world(), { company })],
      ['project', await aProject(world(), { company })],
      ['salesOrder', idOf(await aSalesOrder(world(), { company }))],
      ['invoice', idOf(await anInvoice(world(), { company }))],
    ] as const;

  it('is of whoever returns them, also when that is somebody else', async () => {
    const [other, returnedCompany] = [
      { id: await aCompany(world(), 'Sold to') },
      { id: await aCompany(world(), 'Gave back') },
    ];
    const [foreign, own] = [await things(other), await things(returnedCompany)];
    const path = await anRmaTag(world(), await aCatalogItem(world(), 'RETURNED'), { returnedCompany });
    for (const caller of [world(), inOlderVersion(world())]) {
      for (const [key, id] of foreign) {
        const refused = await caller.patch(path, [{ op: 'replace', path: key, value: { id } }]);
        assert.deepEqual([refused.status, refused.text.includes(`${key}/id`)], [400, true], refused.text);
        assert.match(refused.text, new RegExp(`${id} not found for Company ${returnedCompany.id}`));
      }
      for (const [key, id] of own) await changed(caller, path, { [key]: { id } });
    }
    const moved = await world().patch(path, [{ op: 'replace', path: 'returnedCompany', value: other }]);
    assert.equal(moved.status, 400, moved.text);
    assert.equal(
      (await shown<{ returnedCompany: { id: number } }>(world(), path)).returnedCompany.id,
      returnedCompany.id,
    );
  });
});
