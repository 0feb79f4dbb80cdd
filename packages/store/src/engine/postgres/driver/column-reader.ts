import pg from 'pg';

/** Makes a value of the text that the server writes it as. */
export type ColumnReader = (text: string) => unknown;

const boolean = 16;
const bytes = 17;
/** int8, int2, int4, oid, float4, float8, numeric. */
const numbers: ReadonlySet<number> = new Set([20, 21, 23, 26, 700, 701, 1700]);

/**
 * How values of one of PostgreSQL's types arrive: numbers of every kind (a count, too) as numbers, booleans as booleans,
 * bytes as `Uint8Array`, everything else as the server writes it.
 */
export function columnReader(type: number): ColumnReader {
  if (numbers.has(type)) return Number;
  if (type === boolean) return isTrue;
  return type === bytes ? pg.types.getTypeParser(bytes) : asWritten;
}

function isTrue(text: string): boolean {
  return text === 't';
}

function asWritten(text: string): string {
  return text;
}
