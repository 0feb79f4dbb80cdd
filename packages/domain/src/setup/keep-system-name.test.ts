import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aTicket,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  refusals,
  shown,
} from '../../../testkit/src/index.ts';

interface ScheduleType {
  readonly id: number;
  readonly name: string;
  readonly identifier: string;
}

inOneWorld('a schedule type of the system', (world) => {
  const service = async () => {
    const [type] = await shown<ScheduleType[]>(world(), '/schedule/types?conditions=identifier="S"');
    assert.ok(type !== undefined);
    return type;
  };

  it('keeps its name and its identifier, so that tickets still have owners', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const before = await service();
      const path = `/schedule/types/${before.id}`;
      for (const [field, value] of [
        ['identifier', 'X'],
        ['name', 'Dispatch'],
      ]) {
        const reply = await caller.patch(path, [{ op: 'replace', path: field, value }]);
        assert.equal(reply.status, 400);
        const { errors } = reply.json as { errors: { code: string; field: string }[] };
        assert.deepEqual(
          errors.map((error) => [error.code, error.field]),
          [['InvalidField', field]],
        );
      }
      assert.equal((await caller.put(path, { ...before, identifier: 'X' })).status, 400);
      assert.deepEqual(await service(), before);
      await aTicket(caller, { owner: { id: 1 } });
    }
  });

  it('is put back as it was read, takes another place, and its mark is no caller to give or to take', async () => {
    const before = await service();
    const path = `/schedule/types/${before.id}`;
    assert.equal((await world().put(path, before)).status, 200);
    const placed = await changed(world(), path, { where: { name: 'On-Site' }, systemFlag: false });
    assert.equal(placed['systemFlag'], true);
    const own = { name: 'Visit', identifier: 'Y', systemFlag: true };
    const made = `/schedule/types/${await makeRecord(world(), '/schedule/types', own)}`;
    assert.equal((await changed(world(), made, { name: 'Call', identifier: 'Z' }))['systemFlag'], false);
  });

  it('is the only one of its identifier', async () => {
    const refused = await refusals(world(), '/schedule/types', { name: 'Second', identifier: 's' });
    assert.deepEqual(refused, { identifier: 'A matching schedule type already exists' });
    const other = await makeRecord(world(), '/schedule/types', { name: 'Third', identifier: 'T' });
    const moved = await world().patch(`/schedule/types/${other}`, [{ op: 'replace', path: 'identifier', value: 'S' }]);
    assert.match(moved.text, /A matching schedule type already exists/);
  });
});
