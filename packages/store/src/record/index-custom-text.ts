import type { Connection } from '../engine/engine.ts';
import { customTexts, fillCustomTexts } from '../search/custom-texts.ts';
import type { TextGround } from './index-texts.ts';
import { companionOf } from './stored-record.ts';

const { table } = customTexts;
const folded = 'coalesce(?, lower(?))';
const look = `select 1 from "${table}" where "field_id" = ? and "text" = ${folded}`;
const add = `insert into "${table}" ("field_id", "text") values (?, ${folded})`;

/**
 * Puts a text that a record has in a custom field where such texts are searched, once a field, in the transaction that writes the value. Does nothing
 * on PostgreSQL, whose indexes follow by themselves.
 */
export function indexCustomText(
  field: number,
  text: string,
  { connection, dialect }: TextGround,
): Promise<void> | undefined {
  return dialect.name === 'postgres' ? undefined : putIn([field, companionOf(text), text], connection);
}

async function putIn(values: readonly (number | string | null)[], connection: Connection): Promise<void> {
  const known = await connection.all(look, values);
  if (known.length === 0) await connection.run(add, values);
}

/** Puts in the texts of all values, which were written past the write path into a new tenant. Does nothing on PostgreSQL. */
export async function indexAllCustomTexts({ connection, dialect }: TextGround): Promise<void> {
  if (dialect.name !== 'postgres') await connection.run(fillCustomTexts(dialect));
}
