import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  anExpense,
  aTicket,
  aTimeEntry,
  changed,
  inOlderVersion,
  inOneWorld,
  refusals,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('a ticket that was merged away', (world) => {
  it('takes no time and no expense, new or moved there, in whatever status it is', async () => {
    const [into, id] = [await aTicket(world()), await aTicket(world())];
    const merge = { mergeTicketIds: [id], status: { name: 'In Progress' } };
    assert.equal((await world().post(`/service/tickets/${into}/merge`, merge)).status, 200);
    const words = `Ticket ${id} is merged into ticket ${into}.`;
    const charge = { chargeToType: 'ServiceTicket', chargeToId: id };
    const hour = { ...charge, timeStart: '2025-03-03T09:00:00Z', timeEnd: '2025-03-03T10:00:00Z' };
    const meal = { ...charge, type: { name: 'Meals' }, amount: 5, date: '2025-03-03T00:00:00Z' };
    for (const caller of [world(), inOlderVersion(world())]) {
      assert.deepEqual(await refusals(caller, '/time/entries', hour), { chargeToId: words });
      assert.deepEqual(await refusals(caller, '/expense/entries', meal), { chargeToId: words });
    }
    const charged = [
      `/time/entries/${await aTimeEntry(world(), into)}`,
      `/expense/entries/${await anExpense(world(), into)}`,
    ];
    for (const path of charged) {
      const moved = await world().patch(path, [{ op: 'replace', path: 'chargeToId', value: id }]);
      assert.deepEqual([moved.status, moved.text.includes(words)], [400, true]);
      await changed(world(), path, { notes: 'Stays' });
      assert.equal((await shown(world(), path))['chargeToId'], into);
    }
  });
});
