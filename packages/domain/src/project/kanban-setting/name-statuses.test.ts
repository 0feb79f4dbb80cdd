import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

const path = '/project/boards/2/kanbanSettings';

interface Named {
  readonly id: number;
  readonly name: string;
}

inOneWorld('the statuses of a kanban column', (world) => {
  it("are named as the board's, in the order in which they are sent", async () => {
    const [first, second] = await shown<Named[]>(world(), '/service/boards/2/statuses?orderBy=id');
    const sent = [
      { srStatusId: second?.id, order: 2, name: 'Mine' },
      { srStatusId: first?.id, order: 1 },
    ];
    const column = await makeRecord(world(), path, { name: 'Now', order: 1, statuses: sent });
    const { statuses } = await shown<{ statuses: { srStatusId: number; order: number; name: string }[] }>(
      world(),
      `${path}/${column}`,
    );
    assert.deepEqual(
      statuses.map(({ srStatusId, order, name }) => [srStatusId, order, name]),
      [
        [second?.id, 2, second?.name],
        [first?.id, 1, first?.name],
      ],
    );
  });
});
