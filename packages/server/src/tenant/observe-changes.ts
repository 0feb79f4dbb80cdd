import { type Clock, type Committed, changedRecords, type Ran } from '@reeve/domain';
import type { Observe } from '../observe/observation.ts';

/** Says once of each record that a kept transaction changed how it did, and which behaviours ran for it. */
export function changeObserver(tenant: string, clock: Clock, observe: Observe): (done: Committed) => void {
  return ({ changes, ran }) => {
    const sentences = ran.length === 0 ? none : sentencesByRecord(ran);
    for (const { table, id, action } of changedRecords(changes)) {
      const model = table.collection.model;
      const own = sentences.get(`${table.name} ${id}`) ?? [];
      observe({ kind: 'record changed', at: clock.now(), tenant, model, id, how: action, ran: own });
    }
  };
}

const none: ReadonlyMap<string, readonly string[]> = new Map();

/** By table and id: every sentence once, in the order in which the behaviours ran. */
function sentencesByRecord(ran: readonly Ran[]): ReadonlyMap<string, readonly string[]> {
  const groups = Map.groupBy(ran, ({ table, record }) => `${table.name} ${record.id}`);
  return new Map([...groups].map(([key, own]) => [key, [...new Set(own.map(({ behaviour }) => behaviour.says))]]));
}
