import { type Clock, type Committed, changedRecords, type Ran } from '@reeve/domain';
import type { Table } from '@reeve/store';
import type { Observe } from '../observe/observation.ts';

/** Says once of each record that a kept transaction changed how it did, and which behaviours ran for it. */
export function changeObserver(tenant: string, clock: Clock, observe: Observe): (done: Committed) => void {
  return ({ changes, ran }) => {
    for (const { table, id, action } of changedRecords(changes)) {
      const model = table.collection.model;
      observe({
        kind: 'record changed',
        at: clock.now(),
        tenant,
        model,
        id,
        how: action,
        // Worked out when somebody looks, which is seldom.
        get ran() {
          return sentencesOf(table, id, ran);
        },
      });
    }
  };
}

/** Every sentence of a record once, in the order in which the behaviours ran. */
function sentencesOf(table: Table, id: number, ran: readonly Ran[]): readonly string[] {
  const own = ran.filter((each) => each.table === table && each.record.id === id);
  return [...new Set(own.map(({ behaviour }) => behaviour.says))];
}
