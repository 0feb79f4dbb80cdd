import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the order of tasks', (world) => {
  it('is that in which they were made unless another is sent', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = `/service/tickets/${await aTicket(caller)}/tasks`;
      for (const fields of [{}, { priority: 7 }, {}]) await makeRecord(caller, path, { notes: 'Look', ...fields });
      const all = await shown<{ priority: number }[]>(world(), path);
      assert.deepEqual(
        all.map(({ priority }) => priority),
        [1, 7, 8],
      );
    }
  });
});
