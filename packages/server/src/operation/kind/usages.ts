import { referencesTo, shortName } from '@reeve/domain';
import { quoted } from '@reeve/store';
import type { Answer, Call } from '../../call/call.ts';
import { pathIds } from '../../call/path-ids.ts';
import { readerOf } from '../../call/reader-of.ts';
import { notFound } from './get.ts';

/** The most single records that `usages/list` names of one kind. */
const mostListed = 1000;

/** What uses a record: a row a kind of referring record, with how many there are (evidence: wire-format/usages). */
export async function usages(call: Call): Promise<Answer> {
  const rows: object[] = [];
  for (const { table, column, id } of await referringColumns(call)) {
    const found = await call.tenant.database.reader.all(
      `select count(*) from ${quoted(table.name)} where ${quoted(column.name)} = ?`,
      [id],
    );
    const count = Number(found[0]?.[0] ?? 0);
    const type = shortName(table.collection.model);
    if (count > 0)
      rows.push({
        type,
        count,
        id,
        description: `${type} (${column.key})`,
        hyperlink: `${call.base}${table.collection.path}`,
        typeKey: column.key,
      });
  }
  return { status: call.operation.status, body: JSON.stringify(rows) };
}

/** What uses a record, one row each. */
export async function usagesList(call: Call): Promise<Answer> {
  const rows: object[] = [];
  for (const { table, column, id } of await referringColumns(call)) {
    const sql = `select "id" from ${quoted(table.name)} where ${quoted(column.name)} = ? order by "id" limit ${mostListed}`;
    const type = shortName(table.collection.model);
    for (const [found] of await call.tenant.database.reader.all(sql, [id])) {
      rows.push({
        type,
        count: 1,
        id: found,
        description: `${type} ${found}`,
        hyperlink: `${call.base}${table.collection.path}/${found}`,
        typeKey: column.key,
      });
    }
  }
  return { status: call.operation.status, body: JSON.stringify(rows) };
}

async function referringColumns(call: Call) {
  const view = call.schema.catalogue.view(call.operation.view ?? '');
  const id = pathIds(call, view).id ?? 0;
  const table = call.schema.tables.of(view.collection);
  if ((await readerOf(call).get(view.collection, id)) === null) notFound(call, view, id);
  return referencesTo(table, { schema: call.schema }).map(([referring, column]) => ({ table: referring, column, id }));
}
