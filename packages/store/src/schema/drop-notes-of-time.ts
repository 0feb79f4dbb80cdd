import type { Transaction } from '../engine/engine.ts';

const table = 'service_tickets_notes';
const column = 'time_entry_id';

/**
 * Takes the notes away that time entries once had among those of their tickets: the entries have the text themselves
 * (evidence: notes/of-time). `kinds` are the columns that earlier migrations made, by table.
 */
export async function dropNotesOfTime(
  transaction: Transaction,
  kinds: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<void> {
  if (kinds[table]?.[column] === undefined) return;
  const ofTime = `from "${table}" where "${column}" is not null`;
  await transaction.run(
    `delete from "reeve_custom_value" where "table_name" = ? and "record_id" in (select "id" ${ofTime})`,
    [table],
  );
  await transaction.run(`delete ${ofTime}`);
}
