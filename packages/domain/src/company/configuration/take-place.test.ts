import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the place of a new configuration', (world) => {
  it("is the caller's own, unless another is sent", async () => {
    const [first] = await shown<{ id: number }[]>(world(), '/system/locations');
    const box = { name: 'Box', type: { id: 1 }, company: { id: 1 } };
    for (const caller of [world(), inOlderVersion(world())]) {
      const place = async (fields: object) => {
        const id = await makeRecord(caller, '/company/configurations', { ...box, ...fields });
        return shown<Record<'location' | 'department', { id: number }>>(world(), `/company/configurations/${id}`);
      };
      const own = await place({});
      assert.ok(own.location.id !== first?.id && own.department.id > 0);
      assert.equal((await place({ locationId: first?.id })).location.id, first?.id);
    }
  });
});
