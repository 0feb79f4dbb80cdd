import type { Connection, OwnTable, Table } from '@reeve/store';
import type { Unit } from '../unit/unit.ts';

/** How far the changes of a table were read and emptied by those who follow them. */
export const changeLogTable: OwnTable = {
  name: 'reeve_change_log',
  says: 'up to which row of the audit trail the changes of a table were read and emptied',
  columns: { id: 'id', table_name: 'text', read_to: 'integer' },
  indexes: [{ name: 'reeve_change_log__table', columns: ['table_name'], unique: true }],
};

/** A change that nobody has emptied yet. */
export interface LoggedChange {
  readonly id: number;
  readonly record: number;
  readonly action: string;
  readonly at: string;
  readonly by: string;
}

/** The most changes that are read, and emptied, at once. */
const mostChanges = 1000;

/** The oldest changes of a table that were not emptied, in order (evidence: tickets/change-log). */
export async function unreadChanges(table: Table, connection: Pick<Connection, 'all'>): Promise<LoggedChange[]> {
  const from = await readTo(table, connection);
  const rows = await connection.all(
    `select "id", "record_id", "action", "at", "by" from "reeve_audit" where "table_name" = ? and "id" > ? order by "id" limit ${mostChanges}`,
    [table.name, from],
  );
  return rows.map(([id, record, action, at, by]) => ({
    id: Number(id),
    record: Number(record),
    action: String(action),
    at: String(at),
    by: String(by),
  }));
}

/** Empties what `unreadChanges` answers. */
export async function emptyChanges(table: Table, unit: Unit): Promise<void> {
  const last = (await unreadChanges(table, unit.transaction)).at(-1);
  if (last === undefined) return;
  await unit.transaction.run('delete from "reeve_change_log" where "table_name" = ?', [table.name]);
  await unit.transaction.run('insert into "reeve_change_log" ("table_name", "read_to") values (?, ?)', [
    table.name,
    last.id,
  ]);
}

async function readTo(table: Table, connection: Pick<Connection, 'all'>): Promise<number> {
  const [row] = await connection.all('select "read_to" from "reeve_change_log" where "table_name" = ?', [table.name]);
  return Number(row?.[0] ?? 0);
}
