import { namedByLists, namedByNumber, referencesTo } from '@reeve/domain';
import type { Column, Table } from '@reeve/store';
import type { Call } from '../../call/call.ts';

type Referring = readonly (readonly [Table, Column])[];

/** Every column that names records of a table by one id: references, owners, and plain numbers. */
export function referringColumns(table: Table, call: Call): Referring {
  const known = referencesTo(table, { schema: call.schema });
  const byNumber = columnsBy(call, (each, column) => isNumberOf(table, each, column));
  const others = byNumber.filter(([, column]) => !known.some(([, other]) => other === column));
  return [...known, ...others];
}

/** Every column that names records of a table in a list of ids. */
export function listingColumns(table: Table, call: Call): Referring {
  return columnsBy(call, (each, column) =>
    each.collection.models.some((model) => namedByLists[`${model}.${column.key}`] === table.collection.path),
  );
}

function columnsBy(call: Call, holds: (table: Table, column: Column) => boolean): Referring {
  return call.schema.tables.all.flatMap((table) =>
    table.columns.filter((column) => holds(table, column)).map((column) => [table, column] as const),
  );
}

/** What a row belongs to is its owner, whatever the field is called. */
function isNumberOf(table: Table, referring: Table, column: Column): boolean {
  if (column.kind !== 'integer' || column.references !== null || column.field?.hidden === true) return false;
  return namedByNumber[column.key] === table.collection.path && referring.collection.parent?.field !== column.key;
}
