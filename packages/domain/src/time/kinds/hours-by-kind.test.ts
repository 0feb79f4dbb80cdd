import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket } from '../../../../testkit/src/builders/ticket.ts';
import { aTimeEntry } from '../../../../testkit/src/builders/time-entry.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../../testkit/src/world.ts';

const columns = 'TicketNbr,Hours_Billable,Hours_NonBillable,Hours_Invoiced,Hours_Agreement';

async function rowsOf(world: World, query: string): Promise<unknown> {
  const reply = await world.get(`/system/reports/Service?columns=${columns}&${query}`);
  assert.equal(reply.status, 200, reply.text);
  return (reply.json as { row_values: unknown }).row_values;
}

onEachEngine('reports of tickets', (engine) => {
  it('count hours by whether they are billed, and are asked and ordered by them', async () => {
    await using world = await aWorld({ engine });
    const [one, other] = [await aTicket(world), await aTicket(world)];
    const billed = { billableOption: 'Billable', timeEnd: '2025-03-03T11:00:00Z' };
    const entry = await aTimeEntry(world, one, billed);
    await aTimeEntry(world, one, { billableOption: 'NoCharge', timeEnd: '2025-03-03T10:30:00Z' });
    assert.deepEqual(await rowsOf(world, 'conditions=Hours_Billable > 1'), [[one, 2, 1.5, 0, 0]]);
    await world.patch(`/time/entries/${entry}`, [{ op: 'replace', path: 'billableOption', value: 'DoNotBill' }]);
    assert.deepEqual(await rowsOf(world, 'conditions=Hours_NonBillable = 3.5'), [[one, 0, 3.5, 0, 0]]);
    await world.patch(`/time/entries/${entry}`, [{ op: 'replace', path: 'chargeToId', value: other }]);
    assert.deepEqual(await rowsOf(world, 'orderBy=Hours_NonBillable desc'), [
      [one, 0, 1.5, 0, 0],
      [other, 2, 0, 0, 0], // billed again, as its new ticket is
    ]);
  });
});
