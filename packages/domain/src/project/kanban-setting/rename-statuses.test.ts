import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

const path = '/project/boards/2/kanbanSettings';

inOneWorld('a kanban column whose status is renamed', (world) => {
  it('shows the new name, and others stay as they are', async () => {
    const [first, second] = await shown<{ id: number; name: string }[]>(
      world(),
      '/service/boards/2/statuses?orderBy=id',
    );
    const make = (status: number | undefined) =>
      makeRecord(world(), path, { name: 'Now', statuses: [{ srStatusId: status, order: 1 }] });
    const [renamed, other] = [await make(first?.id), await make(second?.id)];
    await changed(world(), `/service/boards/2/statuses/${first?.id}`, { name: 'Fresh' });
    const namesOf = async (id: number) =>
      (await shown<{ statuses: { name: string }[] }>(world(), `${path}/${id}`)).statuses.map(({ name }) => name);
    assert.deepEqual(await namesOf(renamed), ['Fresh']);
    assert.deepEqual(await namesOf(other), [second?.name]);
  });
});
