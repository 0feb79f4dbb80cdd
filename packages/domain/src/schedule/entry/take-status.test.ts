import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

const at = { dateStart: '2025-03-04T09:00:00Z', dateEnd: '2025-03-04T10:30:00Z', member: { id: 1 } };

inOneWorld('the status of a schedule entry', (world) => {
  const statusOf = async (caller: ReturnType<typeof world>, fields = {}) => {
    const sent = { ...at, objectId: await aTicket(world()), type: { identifier: 'S' }, ...fields };
    const path = `/schedule/entries/${await makeRecord(caller, '/schedule/entries', sent)}`;
    return (await shown<{ status?: { name: string } }>(world(), path)).status?.name;
  };

  it('is the default one, unless another is sent', async () => {
    assert.equal(await statusOf(world()), 'Firm');
    assert.equal(await statusOf(inOlderVersion(world())), 'Firm');
    assert.equal(await statusOf(world(), { status: { name: 'Tentative' } }), 'Tentative');
  });

  it('stands beside a reminder that clients know by name and number', async () => {
    const sent = { ...at, objectId: await aTicket(world()), type: { identifier: 'S' } };
    for (const [name, id] of [
      ['0 minutes', 1],
      ['5 minutes', 2],
      ['15 minutes', 4],
    ] as const) {
      const made = await makeRecord(world(), '/schedule/entries', { ...sent, reminder: { name } });
      const { reminder } = await shown<{ reminder: { id: number } }>(world(), `/schedule/entries/${made}`);
      assert.equal(reminder.id, id);
    }
  });
});
