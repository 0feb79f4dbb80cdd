import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCustomField, changed, inOneWorld } from '../../../../testkit/src/index.ts';

inOneWorld('the list of a pod', (world) => {
  it('has room for ten custom fields', async () => {
    const path = '/system/userDefinedFields';
    const shownInList = { podId: 4, listViewFlag: true };
    const ids: number[] = [];
    for (let at = 0; at < 10; at += 1) ids.push(await aCustomField(world(), shownInList));
    const eleventh = await aCustomField(world(), { podId: 4 });
    const show = () => world().patch(`${path}/${eleventh}`, [{ op: 'replace', path: 'listViewFlag', value: true }]);
    assert.equal((await show()).status, 400);
    await changed(world(), `${path}/${ids[0]}`, { caption: 'Still there' });
    await changed(world(), `${path}/${ids[0]}`, { listViewFlag: false });
    assert.equal((await show()).status, 200);
    await aCustomField(world(), { ...shownInList, podId: 5 });
  });
});
