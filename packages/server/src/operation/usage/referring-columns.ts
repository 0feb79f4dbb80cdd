import { type NamingColumn, namingColumns, referencesTo } from '@reeve/domain';
import type { Column, Table } from '@reeve/store';
import type { Call } from '../../call/call.ts';

/** A column by which records of its table use others. */
export interface Referring {
  readonly table: Table;
  readonly column: Column;
  /** What must hold beside it, as a condition: another field may say what is named. Null where nothing must. */
  readonly when: string | null;
}

/** Every column that names records of a table by one id: references, owners, and plain numbers. */
export function referringColumns(table: Table, call: Call): readonly Referring[] {
  const known = referencesTo(table, call).map(([each, column]) => ({ table: each, column, when: null }));
  const byNumber = namingColumns(table, call).filter(
    ({ column, isList }) => !isList && !known.some((other) => other.column === column),
  );
  const all = [
    ...known,
    ...byNumber.map((each) => ({ table: each.table, column: each.column, when: conditionOf(each) })),
  ];
  return all.filter(isAsked);
}

/** A column of ours that nobody can ask for has no list behind it, unless it is what the lists of its table hang on. */
function isAsked({ table, column }: Referring): boolean {
  const { hidden, askable } = column.field ?? {};
  return hidden !== true || askable === true || table.collection.parent?.field === column.key;
}

/** Every column that names records of a table in a list of ids. */
export function listingColumns(table: Table, call: Call): readonly NamingColumn[] {
  return namingColumns(table, call).filter(({ isList }) => isList);
}

/** In the words of the links that a record has of its own (evidence: procurement/charged-to). */
function conditionOf({ by }: NamingColumn): string | null {
  if (by === null) return null;
  const terms = by.values.map((value) => `${by.field}='${value}'`);
  return terms.length === 1 ? terms.join('') : `(${terms.join(' OR ')})`;
}
