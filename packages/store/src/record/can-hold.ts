import type { ColumnKind } from '../engine/engine.ts';

const mostInteger = 2_147_483_647;

/** Whether a value can be the id of a record: a whole number of 32 bits, above 0. */
export function canBeId(value: number): boolean {
  return value > 0 && canHold('integer', value);
}

/**
 * Whether a column of that kind could hold a value. What it cannot hold it does not equal either: SQLite says so by
 * itself, PostgreSQL fails at reading the value.
 */
export function canHold(kind: ColumnKind, value: string | number | boolean): boolean {
  switch (kind) {
    case 'integer':
      return Number.isInteger(value) && Math.abs(Number(value)) <= mostInteger;
    case 'double':
      return Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    default:
      return true;
  }
}
