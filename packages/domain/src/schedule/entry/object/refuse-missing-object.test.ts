import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, inOneWorld, makeRecord, refusals } from '../../../../../testkit/src/index.ts';

const when = { member: { id: 1 }, dateStart: '2025-03-04T09:00:00Z', dateEnd: '2025-03-04T10:00:00Z' };

inOneWorld('a schedule entry about nothing', (world) => {
  for (const [identifier, called] of [
    ['S', 'Ticket'],
    ['C', 'Activity'],
  ] as const)
    it(`is refused where it should be about a${identifier === 'C' ? 'n' : ''} ${called.toLowerCase()}`, async () => {
      const sent = { ...when, objectId: 4242, type: { identifier }, name: 'Visit' };
      assert.deepEqual(await refusals(world(), '/schedule/entries', sent), { objectId: `${called} 4242 not found` });
    });

  it('is taken for other types, and a ticket that is there is no nothing', async () => {
    const other = { ...when, objectId: 4242, type: { identifier: 'O' }, name: 'Visit' };
    await makeRecord(world(), '/schedule/entries', other);
    const path = `/schedule/entries/${await makeRecord(world(), '/schedule/entries', { ...other, objectId: await aTicket(world()), type: { identifier: 'S' } })}`;
    const moved = await world().patch(path, [{ op: 'replace', path: 'objectId', value: 4242 }]);
    assert.deepEqual([moved.status, moved.text.includes('Ticket 4242 not found')], [400, true]);
  });
});
