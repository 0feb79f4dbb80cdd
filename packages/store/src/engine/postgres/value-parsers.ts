import pg from 'pg';

const boolean = 16;
const bytes = 17;
/** int8, int2, int4, oid, float4, float8, numeric. */
const numbers: ReadonlySet<number> = new Set([20, 21, 23, 26, 700, 701, 1700]);

/**
 * How values of PostgreSQL's types arrive: numbers of every kind (a count, too) as numbers, booleans as booleans, bytes as
 * `Uint8Array`, everything else as the server writes it.
 */
export const valueParsers: pg.CustomTypesConfig = {
  getTypeParser: (oid) => {
    if (numbers.has(oid)) return Number;
    if (oid === boolean) return (text: string) => text === 't';
    return oid === bytes ? pg.types.getTypeParser(bytes) : (text: string) => text;
  },
};
