import { compareFolded, matchesPattern } from '@reeve/query';
import type { Parameter } from '../engine/engine.ts';
import type { ComparedType, CompareOperator, Filter, Matches, Operand, RelatedFilter } from '../filter/filter.ts';
import { foldFor } from '../plan/compare-text.ts';
import type { Json, StoredRecord } from '../record/stored-record.ts';
import { isFollowed } from './followed-columns.ts';

/** Whether a record as it is stored meets a filter. */
export type RecordTest = (record: StoredRecord) => boolean;

/** The ids of the rows that meet what a filter asks of a reference; null where they are too many to know them. */
export type IdsOf = (filter: RelatedFilter) => ReadonlySet<number> | null;

/**
 * A filter as a test of one record in memory: true for the records that its SQL finds. Null for what a record alone does not
 * tell: lists of rows, custom fields, members of objects, long texts, and references to more rows than are known.
 */
export function recordTest(filter: Filter, idsOf: IdsOf): RecordTest | null {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return ofTerms(filter.kind, filter.terms, idsOf);
    case 'constant':
      return () => filter.value;
    case 'related':
      return ofReference(filter, idsOf);
    case 'empty':
      return ofEmptiness(filter.operand, filter.negated);
    case 'compare':
      return ofComparison(filter.operand, filter.operator, filter.value);
    case 'oneOf':
      return ofList(filter.operand, filter.values, filter.negated);
    case 'matches':
      return ofPattern(filter);
    default:
      return null;
  }
}

function ofTerms(kind: 'and' | 'or', terms: readonly Filter[], idsOf: IdsOf): RecordTest | null {
  const tests: RecordTest[] = [];
  for (const term of terms) {
    const test = recordTest(term, idsOf);
    if (test === null) return null;
    tests.push(test);
  }
  return kind === 'and'
    ? (record) => tests.every((test) => test(record))
    : (record) => tests.some((test) => test(record));
}

function ofReference(filter: RelatedFilter, idsOf: IdsOf): RecordTest | null {
  const ids = isFollowed(filter.column) ? idsOf(filter) : null;
  if (ids === null) return null;
  const { key } = filter.column;
  return (record) => {
    const id = record[key] ?? null;
    return id === null ? filter.orEmpty : ids.has(Number(id));
  };
}

function ofEmptiness(operand: Operand, negated: boolean): RecordTest | null {
  const key = keyOf(operand);
  return key === null ? null : (record) => ((record[key] ?? null) === null) !== negated;
}

function ofComparison(operand: Operand, operator: CompareOperator, sought: Parameter): RecordTest | null {
  const key = keyOf(operand);
  if (key === null) return null;
  const holds = signs[operator];
  const { type } = operand;
  return (record) => {
    const value = record[key] ?? null;
    return value !== null && holds(compare(type, value, sought));
  };
}

const signs: Readonly<Record<CompareOperator, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '!=': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/** Negative, 0 or positive as a stored value comes before, with or after a parameter that a plan has for it. */
function compare(type: ComparedType, value: Json, sought: Parameter): number {
  if (isNumber(type)) return Number(value) - Number(sought);
  return compareFolded(comparable(type, value), String(sought));
}

function comparable(type: ComparedType, value: Json): string {
  return type === 'text' || type === 'plainText' ? foldFor(type, String(value)) : String(value);
}

/** What a filter demands that a field of the record's own is equal to. */
export interface Equality {
  readonly key: string;
  readonly type: ComparedType;
  readonly sought: string | number;
}

/** The equality that a filter is, of a field whose values a record tells; null for any other filter. */
export function equalityIn(filter: Filter): Equality | null {
  if (filter.kind !== 'compare' || filter.operator !== '=') return null;
  const key = keyOf(filter.operand);
  const { type } = filter.operand;
  return key === null ? null : { key, type, sought: isNumber(type) ? Number(filter.value) : String(filter.value) };
}

/** What a record has where an equality looks, in the form of what is sought; null where it has nothing. */
export function valueFor({ key, type }: Omit<Equality, 'sought'>, record: StoredRecord): string | number | null {
  const value = record[key] ?? null;
  if (value === null) return null;
  return isNumber(type) ? Number(value) : comparable(type, value);
}

function isNumber(type: ComparedType): boolean {
  return type === 'integer' || type === 'number' || type === 'boolean';
}

function ofList(operand: Operand, values: readonly Parameter[], negated: boolean): RecordTest | null {
  const key = keyOf(operand);
  if (key === null) return null;
  const { type } = operand;
  const listed = new Set<string | number>(values.map((value) => (isNumber(type) ? Number(value) : String(value))));
  return (record) => {
    const value = record[key] ?? null;
    return value !== null && listed.has(isNumber(type) ? Number(value) : comparable(type, value)) !== negated;
  };
}

function ofPattern({ operand, pieces, negated }: Matches): RecordTest | null {
  const key = keyOf(operand);
  if (key === null) return null;
  return (record) => {
    const value = record[key] ?? null;
    return value !== null && matchesPattern(pieces, comparable(operand.type, value)) !== negated;
  };
}

/** The record's key of what is compared; null for what is no column of the record's own, or is not followed. */
function keyOf(operand: Operand): string | null {
  return operand.kind === 'column' && operand.of === undefined && isFollowed(operand.column)
    ? operand.column.key
    : null;
}
