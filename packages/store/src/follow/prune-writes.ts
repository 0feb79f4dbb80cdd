import type { Transaction } from '../engine/engine.ts';

/** How many transaction numbers back the log reaches. */
const kept = 4_096;

/**
 * Takes old writes out of the log, and keeps in its row 0 up to which: whoever did not see one of those yet forgets what it
 * keeps. Does nothing while another process does the same. PostgreSQL only.
 */
export async function pruneWrites(transaction: Transaction): Promise<void> {
  await transaction.run(`insert into "reeve_write" ("id", "changes") values (0, '0') on conflict do nothing`);
  const [row] = await transaction.all('select "changes" from "reeve_write" where "id" = 0 for update skip locked');
  if (row === undefined) return;
  const sql = `select max("id") from (select "id" from "reeve_write" order by "id" desc offset ${kept}) as older`;
  const last = Number((await transaction.all(sql))[0]?.[0] ?? 0);
  if (last <= 0) return;
  await transaction.run('delete from "reeve_write" where "id" > 0 and "id" <= ?', [last]);
  await transaction.run('update "reeve_write" set "changes" = ? where "id" = 0', [String(last)]);
}
