import { type JsonObject, shortName } from '@reeve/domain';
import { nextTurn } from '@reeve/turns';
import type { Answer, Call } from '../../call/call.ts';
import { pathIds } from '../../call/path-ids.ts';
import { readerOf } from '../../call/reader-of.ts';
import { notFound } from '../kind/get.ts';
import { ListBody } from '../kind/list-body.ts';
import { listWhole } from '../show/list-rows.ts';
import { type Users, usersOf } from './users-of.ts';

const names = ['type', 'count', 'id', 'description', 'hyperlink', 'typeKey'];

/**
 * What uses a record: a row a kind of referring record, with how many there are and the list of them; a kind that is
 * nested has a row a parent (evidence: wire-format/usages, records/usages-by-number).
 */
export async function usages(call: Call): Promise<Answer> {
  const { id, users } = await usersOfCall(call);
  const rows: JsonObject[] = [];
  for (const { model, key, list, count } of users) {
    await nextTurn(); // a plan is made for each, and the first time also what plans are made of
    const many = await count();
    const type = shortName(model);
    const description = `${type} (${key})`;
    if (many > 0) rows.push({ type, count: many, id, description, hyperlink: `${call.base}${list}`, typeKey: key });
  }
  return listWhole(call, rows, names);
}

/** What uses a record, one row each: all of them, as they are read, or what the query chooses and orders of them. */
export async function usagesList(call: Call): Promise<Answer> {
  if (['conditions', 'orderby', 'fields', 'page', 'pagesize'].some((name) => call.query.get(name) !== undefined))
    return listWhole(call, await gathered(usersOneByOne(call)), names);
  const body = new ListBody(call.budget);
  for await (const row of usersOneByOne(call)) body.add(JSON.stringify(row));
  return { status: call.operation.status, body: body.finish() };
}

async function gathered(rows: AsyncIterable<JsonObject>): Promise<JsonObject[]> {
  const all: JsonObject[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

async function* usersOneByOne(call: Call): AsyncGenerator<JsonObject> {
  for (const { model, key, path, ids } of (await usersOfCall(call)).users) {
    const type = shortName(model);
    for await (const page of ids()) {
      call.budget.takeRecords(page.length);
      for (const id of page) {
        const hyperlink = `${call.base}${path}/${id}`;
        yield { type, count: 1, id, description: `${type} ${id}`, hyperlink, typeKey: key };
      }
      await nextTurn();
    }
  }
}

async function usersOfCall(call: Call): Promise<{ id: number; users: readonly Users[] }> {
  const view = call.schema.catalogue.view(call.operation.view ?? '');
  const id = pathIds(call, view).id ?? 0;
  if ((await readerOf(call).get(view.collection, id)) === null) notFound(call, view, id);
  return { id, users: await usersOf(call.schema.tables.of(view.collection), id, call) };
}
