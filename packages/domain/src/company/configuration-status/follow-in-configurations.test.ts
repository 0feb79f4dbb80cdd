import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a status of configurations', (world) => {
  it('closes and opens what has it', async () => {
    const status = await makeRecord(world(), '/company/configurations/statuses', { description: 'Lost' });
    const box = { name: 'Box', type: { id: 1 }, company: { id: 1 }, status: { id: status } };
    const path = `/company/configurations/${await makeRecord(world(), '/company/configurations', box)}`;
    for (const closedFlag of [true, false]) {
      await changed(world(), `/company/configurations/statuses/${status}`, { closedFlag });
      assert.equal((await shown(world(), path))['activeFlag'], !closedFlag);
    }
  });
});
