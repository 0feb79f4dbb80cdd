import { quoted, type Table } from '@reeve/store';
import type { Unit } from '../unit/unit.ts';
import { type NamingColumn, namingColumns } from './naming-columns.ts';

/**
 * Takes a record's id out of every list of ids that has it, so that no list names what is gone (evidence:
 * records/deleted-from-lists). Few tables have such lists, and few rows of them are filled: they are read.
 */
export async function dropFromLists(table: Table, id: number, unit: Unit): Promise<void> {
  for (const naming of namingColumns(table, unit))
    if (naming.isList) for (const [row, ids] of await listsWith(id, naming, unit)) await keep(row, ids, naming, unit);
}

/** The rows whose list has the id, with what else is in it. */
async function listsWith(id: number, { table, column }: NamingColumn, unit: Unit): Promise<[number, number[]][]> {
  const name = quoted(column.name);
  const sql = `select "id", ${name} from ${quoted(table.name)} where ${name} like ?`;
  const rows = await unit.transaction.all(sql, [`%${id}%`]);
  return rows.flatMap(([row, text]) => {
    const ids: number[] = JSON.parse(String(text));
    return ids.includes(id) ? [[Number(row), ids.filter((each) => each !== id)] as [number, number[]]] : [];
  });
}

async function keep(row: number, ids: number[], { table, column }: NamingColumn, unit: Unit): Promise<void> {
  await unit.updateColumns(table.collection.path, row, { [column.key]: ids });
}
