import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the status of a new configuration', (world) => {
  it('is the default one, unless another is sent', async () => {
    const box = { name: 'Box', type: { id: 1 }, company: { id: 1 } };
    for (const [caller, fields, status] of [
      [world(), {}, 'Active'],
      [inOlderVersion(world()), {}, 'Active'],
      [world(), { status: { name: 'In Repair' } }, 'In Repair'],
    ] as const) {
      const id = await makeRecord(caller, '/company/configurations', { ...box, ...fields });
      const made = await shown<{ status: { name: string } }>(world(), `/company/configurations/${id}`);
      assert.equal(made.status.name, status);
    }
  });
});
