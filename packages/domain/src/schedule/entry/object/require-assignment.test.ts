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
} from '../../../../../testkit/src/index.ts';

const entries = '/schedule/entries';
const at = { dateStart: '2025-03-04T09:00:00Z', dateEnd: '2025-03-04T10:00:00Z' };
const missing = { objectId: 'The objectId field is required.', 'member/id': 'The member/id field is required.' };

inOneWorld('a schedule entry for service', (world) => {
  it('is not made without its ticket and its member', async () => {
    const body = { ...at, type: { identifier: 'S' } };
    for (const caller of [world(), inOlderVersion(world())]) {
      const before = await shown(world(), `${entries}/count`);
      const { objectId, 'member/id': member } = missing;
      assert.deepEqual(await refusals(caller, entries, body), missing);
      assert.deepEqual(await refusals(caller, entries, { ...body, objectId: 0, member: { id: 2 } }), { objectId });
      const unstaffed = { ...body, objectId: await aTicket(caller) };
      assert.deepEqual(await refusals(caller, entries, unstaffed), { 'member/id': member });
      assert.deepEqual(await shown(world(), `${entries}/count`), before);
    }
  });

  it('does not lose them, and stays as it was', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const ticket = await aTicket(caller);
      const body = { ...at, type: { identifier: 'S' }, objectId: ticket, member: { identifier: 'Tech1' } };
      const path = `${entries}/${await makeRecord(caller, entries, body)}`;
      const before = await shown(world(), path);
      for (const [field, named] of [
        ['objectId', 'objectId'],
        ['member', 'member/id'],
      ]) {
        const reply = await caller.patch(path, [{ op: 'remove', path: field }]);
        assert.equal(reply.status, 400);
        const { errors } = reply.json as { errors: { code: string; field: string }[] };
        assert.deepEqual(
          errors.map((error) => [error.code, error.field]),
          [['MissingRequiredField', named]],
        );
      }
      const { member: _, ...unstaffed } = body;
      assert.equal((await caller.put(path, unstaffed)).status, 400);
      assert.deepEqual(await shown(world(), path), before);
      assert.equal((await shown(world(), `/service/tickets/${ticket}`))['resources'], 'Tech1');
    }
  });

  it('may become one of another type, which needs neither', async () => {
    const body = { ...at, type: { identifier: 'S' }, objectId: await aTicket(world()), member: { id: 2 } };
    const path = `${entries}/${await makeRecord(world(), entries, body)}`;
    const other = await changed(world(), path, { type: { identifier: 'O' }, objectId: null, member: null });
    assert.deepEqual([other['objectId'], other['member']], [undefined, undefined]);
    await makeRecord(world(), entries, { ...at, type: { identifier: 'O' }, name: 'Stocktaking' });
  });
});
