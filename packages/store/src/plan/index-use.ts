import type { Filter, Operand, Timed } from '../filter/filter.ts';
import { lookedUpBy } from '../schema/indexes.ts';
import type { Column, Table } from '../schema/table.ts';
import { type OrderTerm, rootAlias } from './list-plan.ts';
import { perTable } from './names/per-table.ts';

// A table that is set up counts as indexed: to read its few rows is as quick.
const indexedColumns = perTable((table) => new Set<Column>(lookedUpBy(table).flatMap((index) => index.columns)));
const fullyIndexed = perTable(
  (table) => new Set<Column>(lookedUpBy(table).flatMap(({ isSparse, columns }) => (isSparse ? [] : columns))),
);

/** Whether an index leads to the rows that meet the filter, so that few others are read. */
export function isNarrowed(filter: Filter, table: Table): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.terms.some((term) => isNarrowed(term, table)) || hasClosedRange(filter.terms, table);
    case 'or':
      return filter.terms.every((term) => isNarrowed(term, table));
    case 'constant':
      return !filter.value;
    case 'compare':
      return filter.operator === '=' && isFine(filter.operand) && isIndexed(filter.operand, table);
    case 'oneOf':
      return !filter.negated && isFine(filter.operand) && isIndexed(filter.operand, table);
    case 'empty':
      return !filter.negated && isFine(filter.operand) && isFullyIndexed(filter.operand, table);
    case 'matches':
      return filter.searchable;
    case 'related':
      return findsRows(filter.column, filter.orEmpty, table) && isNarrowed(filter.filter, filter.table);
    case 'element':
      return isNarrowed(filter.filter, filter.table);
    case 'jsonElement':
    case 'relatedWithin':
      return false;
    case 'customField':
      return !filter.reachesEmpty;
  }
}

/** An enumeration has few words, and many rows share each. */
function isFine({ type }: Operand): boolean {
  return type !== 'enum';
}

/** A range with both ends on one indexed column. With one end it may be most of the table, and is not counted on. */
function hasClosedRange(terms: readonly Filter[], table: Table): boolean {
  const from = boundedColumns(terms, '>', table);
  return boundedColumns(terms, '<', table).some((column) => from.includes(column));
}

function boundedColumns(terms: readonly Filter[], sign: '<' | '>', table: Table): Column[] {
  return terms.flatMap((term) => {
    if (term.kind !== 'compare' || !term.operator.startsWith(sign) || term.operand.kind !== 'column') return [];
    return isIndexed(term.operand, table) ? [term.operand.column] : [];
  });
}

/** Whether rows can be read in this order from an index, up to as many as are wanted. */
export function isOrderIndexed(order: readonly OrderTerm[], table: Table): boolean {
  const [first] = order;
  return (
    first !== undefined &&
    first.onlyWith === undefined &&
    first.alias === rootAlias &&
    isFullyIndexed(first.operand, table)
  );
}

/** Whether the operand is an indexed column of the table itself. */
export function isIndexed(operand: Operand | Timed, table: Table): boolean {
  return isKept(operand) && hasIndex(operand.column, table);
}

/** Whether rows can be found by a value of this column. */
export function hasIndex(column: Column, table: Table): boolean {
  if (column.key === 'id') return true;
  return indexedColumns(table).has(column);
}

/** Whether rows whose column is empty can be found by it too, and all be read in its order. */
export function hasFullIndex(column: Column, table: Table): boolean {
  if (column.key === 'id') return true;
  return fullyIndexed(table).has(column);
}

function isFullyIndexed(operand: Operand | Timed, table: Table): boolean {
  return isKept(operand) && hasFullIndex(operand.column, table);
}

/** Whether it is a column of the table itself, as it is kept. */
function isKept(operand: Operand | Timed): operand is Extract<Operand, { kind: 'column' }> {
  return operand.kind === 'column' && operand.of === undefined && operand.inDigits === undefined;
}

function findsRows(column: Column, orEmpty: boolean, table: Table): boolean {
  return orEmpty ? hasFullIndex(column, table) : hasIndex(column, table);
}

/** Whether trying the filter on some rows is quick: none of its subqueries reads a whole table. */
export function isLight(filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.terms.every(isLight);
    case 'related':
    case 'relatedWithin':
    case 'element':
      return isNarrowed(filter.filter, filter.table);
    case 'customField':
      return !filter.reachesEmpty || filter.lacks !== undefined;
    default:
      return true;
  }
}
