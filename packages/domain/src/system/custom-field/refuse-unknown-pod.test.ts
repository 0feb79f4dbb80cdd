import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCustomField, inOneWorld, refusals } from '../../../../testkit/src/index.ts';

inOneWorld('a pod that is not there', (world) => {
  const path = '/system/userDefinedFields';

  it('has no custom fields, new or moved', async () => {
    const field = { caption: 'Rack', sequenceNumber: 1, fieldTypeIdentifier: 'Text', podId: 99 };
    assert.deepEqual(await refusals(world(), path, field), { podId: 'Pod 99 not found' });
    const id = await aCustomField(world(), { podId: 1 });
    const moved = await world().patch(`${path}/${id}`, [{ op: 'replace', path: 'podId', value: 99 }]);
    assert.equal(moved.status, 400, moved.text);
  });
});
