import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

interface Entry {
  readonly id: number;
  readonly member: { readonly identifier: string };
  readonly ownerFlag: boolean;
}

inOneWorld('the schedule entry that comes with an ownership', (world) => {
  const owned = (identifier: string) => ({ owner: { identifier } });

  it('makes way for one that is booked for the owner', async () => {
    const ticket = await aTicket(world(), owned('Tech1'));
    const booked = { objectId: ticket, type: { identifier: 'S' }, member: { identifier: 'Tech1' } };
    const id = await makeRecord(world(), '/schedule/entries', { ...booked, dateStart: '2025-03-05T09:00:00Z' });
    const left = await shown<Entry[]>(world(), `/schedule/entries?conditions=objectId=${ticket}`);
    assert.deepEqual(
      left.map((entry) => entry.id),
      [id],
    );
  });
});
