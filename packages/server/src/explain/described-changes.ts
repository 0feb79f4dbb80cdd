import { type Change, type Committed, changedRecords, type Ran } from '@reeve/domain';
import type { Column, StoredRecord } from '@reeve/store';
import type { ExplainedChange, RanBehaviour } from './explanation.ts';

/** What a transaction did, in words: each record once. */
export function describedChanges({ changes, ran }: Committed): {
  readonly ran: readonly RanBehaviour[];
  readonly changes: readonly ExplainedChange[];
} {
  return { ran: ran.map(toRan), changes: changedRecords(changes).map(toChanged) };
}

function toRan({ behaviour: { phase, says }, table, record }: Ran): RanBehaviour {
  return { phase, says, record: `${table.collection.model} ${record.id}` };
}

function toChanged({ table, action, id, before, after }: Change): ExplainedChange {
  const shown = table.columns.filter(isShown).map(({ key }) => key);
  const differing = shown.filter((key) => JSON.stringify(fieldOf(before, key)) !== JSON.stringify(fieldOf(after, key)));
  const fields = differing.map((key) => [key, [fieldOf(before, key), fieldOf(after, key)]] as const);
  return { record: `${table.collection.model} ${id}`, how: action, fields: Object.fromEntries(fields) };
}

/** Fields that the API shows: what it hides, and what is only ever sent, is not shown here either. */
function isShown({ field }: Column): boolean {
  return field !== null && field.hidden !== true && field.writeOnly !== true;
}

function fieldOf(record: StoredRecord | null, key: string): unknown {
  return record?.[key] ?? null;
}
