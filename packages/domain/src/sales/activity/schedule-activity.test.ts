import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, shown } from '@reeve/testkit';

interface Planned {
  readonly dateStart: string;
  readonly doneFlag: boolean;
  readonly member: { readonly identifier: string };
}

inOneWorld('an activity with a time', (world) => {
  const times = { dateStart: '2025-03-04T09:00:00Z', dateEnd: '2025-03-04T10:00:00Z' };
  const entriesOf = async (path: string) => {
    const id = path.split('/').at(-1);
    const conditions = `objectId=${id} and type/identifier="C"`;
    const all = await shown<Planned[]>(world(), `/schedule/entries?conditions=${encodeURIComponent(conditions)}`);
    return all.map(({ dateStart, doneFlag, member }) => [member.identifier, dateStart, doneFlag]);
  };

  it('is in the calendar of its member, moves with it, and is done when it closes', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const sent = { name: 'Visit', assignTo: { identifier: 'Tech1' }, ...times };
      const path = `/sales/activities/${await makeRecord(caller, '/sales/activities', sent)}`;
      assert.deepEqual(await entriesOf(path), [['Tech1', times.dateStart, false]]);
      const later = '2025-03-04T09:30:00Z';
      await changed(caller, path, { dateStart: later, assignTo: { identifier: 'Admin1' } });
      assert.deepEqual(await entriesOf(path), [['Admin1', later, false]]);
      await changed(caller, path, { status: { name: 'Closed' } });
      assert.deepEqual(await entriesOf(path), [['Admin1', later, true]]);
      await changed(caller, path, { status: { name: 'Open' } });
      assert.deepEqual(await entriesOf(path), [['Admin1', later, false]]);
      await changed(caller, path, { dateStart: null, dateEnd: null });
      assert.deepEqual(await entriesOf(path), []);
    }
  });

  it('leaves the calendar with its activity', async () => {
    const id = await makeRecord(world(), '/sales/activities', { name: 'Call', assignTo: { id: 1 }, ...times });
    const path = `/sales/activities/${id}`;
    assert.equal((await world().delete(path)).status, 204);
    assert.deepEqual(await entriesOf(path), []);
  });
});
