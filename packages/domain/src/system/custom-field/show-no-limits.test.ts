import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

const path = '/system/userDefinedFields';
const field = { caption: 'Rack', podId: 4, sequenceNumber: 1, fieldTypeIdentifier: 'Number' };
const none = [0, [], []];

inOneWorld('a custom field without limits', (world) => {
  const limitsIn = (definition: Record<string, unknown>) =>
    ['numberDecimals', 'businessUnitIds', 'locationIds'].map((key) => definition[key]);

  it('says so, made with little or put back with little', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const own = `${path}/${await makeRecord(caller, path, field)}`;
      assert.deepEqual(limitsIn(await shown(caller, own)), none);
      await changed(caller, own, { numberDecimals: 2, locationIds: [2] });
      assert.deepEqual(limitsIn(await shown(caller, own)), [2, [], [2]]);
      assert.equal((await caller.put(own, { ...field, entryTypeIdentifier: 'EntryField' })).status, 200);
      assert.deepEqual(limitsIn(await shown(caller, own)), none);
    }
  });

  it('is shown with its members in the order of the recorded ones', async () => {
    const id = await makeRecord(world(), path, { ...field, requiredFlag: false });
    assert.deepEqual(Object.keys(await shown(world(), `${path}/${id}`)), [
      ...['id', 'podId', 'podDescription', 'caption', 'sequenceNumber', 'screenId', 'screenDescription'],
      ...['fieldTypeIdentifier', 'numberDecimals', 'entryTypeIdentifier', 'requiredFlag', 'displayOnScreenFlag'],
      ...['readOnlyFlag', 'listViewFlag', 'businessUnitIds', 'locationIds', 'connectWiseID'],
      ...['displayScreenInASIO', 'dateCreated', '_info'],
    ]);
  });
});
