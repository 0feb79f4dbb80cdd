import type { Change } from '../unit/unit.ts';

/**
 * One change for each record that a transaction changed, in the order in which they were first touched: from what the
 * record was before the transaction to what it is after. A record that was both made and deleted in it is left out.
 */
export function changedRecords(changes: readonly Change[]): Change[] {
  const records = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.table.name} ${change.id}`;
    const first = records.get(key);
    records.set(key, first === undefined ? change : joined(first, change));
  }
  return [...records.values()].filter(({ before, after }) => before !== null || after !== null);
}

function joined({ before }: Change, { after, ...change }: Change): Change {
  const action = after === null ? 'deleted' : before === null ? 'added' : 'updated';
  return { ...change, action, before, after };
}
