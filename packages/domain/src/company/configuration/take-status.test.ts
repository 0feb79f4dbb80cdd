import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the status of a new configuration', (world) => {
  const box = { name: 'Box', type: { id: 1 }, company: { id: 1 } };

  it('is the default one, unless another is sent', async () => {
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

  it('comes with a GUID for mobile clients, which stays when the configuration is put back', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = `/company/configurations/${await makeRecord(caller, '/company/configurations', box)}`;
      const made = await shown<{ mobileGuid: string }>(caller, path);
      assert.match(made.mobileGuid, /^[0-9a-f-]{36}$/);
      assert.equal((await caller.put(path, { ...made })).status, 200);
      assert.equal((await shown(caller, path))['mobileGuid'], made.mobileGuid);
    }
  });
});
