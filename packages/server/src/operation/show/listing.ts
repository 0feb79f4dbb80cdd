import type { JsonObject, Result } from '@reeve/domain';
import { type Condition, fold, type Path, parseCondition, parseFields, parseOrderBy } from '@reeve/query';
import { pick, type Selection, toSelection } from '@reeve/wire';
import type { Answer, Call } from '../../call/call.ts';
import { readQuery } from '../../call/query-parameters.ts';
import { rightsOf } from '../../call/rights-of.ts';
import { countBy, listBy, pageOf } from '../kind/list.ts';
import { valuesBody } from '../kind/list-body.ts';
import { filterTexts } from '../kind/list-request.ts';
import { listRows } from './list-rows.ts';
import { readReferences } from './references.ts';

type Listing = Extract<Result, { kind: 'listing' }>;

/**
 * Answers records of a view as if the call had asked for that view, narrowed by what the action demands and by what the
 * caller may read of it (evidence: rights/second-records).
 */
export async function answerListing(call: Call, result: Listing): Promise<Answer> {
  const over = narrowed(asListOf(call, result), result);
  const texts = { ...filterTexts(call), only: result.only ?? null };
  if (result.counted) return countBy(over, texts);
  if (result.each === undefined && result.as === undefined) return listBy(over, texts);
  if (asksByShown(call, result)) return listShown(call, over, result);
  const { ids, headers } = await pageOf(over, texts);
  call.budget.takeRecords(ids.length);
  const rows = await (result.each === undefined ? referencesTo(call, result.as ?? '', ids) : eachOf(call, result, ids));
  return { status: call.operation.status, body: await valuesBody(call.budget, rows), headers };
}

/** Whether conditions or order have a name of what is shown that the records lack. */
function asksByShown(call: Call, { of, names = [] }: Listing): boolean {
  if (names.length === 0) return false;
  const { catalogue } = call.schema;
  const { byName } = catalogue.model(catalogue.collection(catalogue.view(of).collection).model);
  const known = new Set([...byName.keys()].map(fold));
  const own = new Set(names.map(fold).filter((name) => !known.has(name)));
  const condition = parseCondition(call.query.get('conditions') ?? '');
  const ordered = parseOrderBy(call.query.get('orderby') ?? '').map(({ path }) => path);
  return [...pathsIn(condition), ...ordered].some(([first = '']) => own.has(fold(first)));
}

function pathsIn(condition: Condition | null): Path[] {
  if (condition === null) return [];
  return condition.kind === 'and' || condition.kind === 'or' ? condition.terms.flatMap(pathsIn) : [condition.path];
}

/** Works out what is shown of all records that the caller may read, and lists that. */
async function listShown(call: Call, over: Call, { names = [], each, only }: Listing): Promise<Answer> {
  const rows: JsonObject[] = [];
  const size = 1000;
  for (let page = 1; ; page += 1) {
    const query = readQuery(`pageSize=${size}&page=${page}`);
    const { ids } = await pageOf({ ...over, query }, { ...filterTexts({ query }), only: only ?? null });
    call.budget.takeRecords(ids.length);
    for (const id of ids) if (each !== undefined) rows.push(await each(id));
    if (ids.length < size) return listRows(call, rows, names);
  }
}

function asListOf(call: Call, { of, under }: Listing): Call {
  const operation = { ...call.operation, view: of };
  return under === undefined ? { ...call, operation } : { ...call, operation, path: { parentId: String(under) } };
}

function narrowed(call: Call, { of, own }: Listing): Call {
  const only = own === true ? null : rightsOf(call).readable(of);
  return only === null ? call : { ...call, only };
}

async function referencesTo(call: Call, type: string, ids: readonly number[]): Promise<unknown[]> {
  const references = await readReferences(call, { [type]: ids });
  const selection = selectionOf(call);
  return ids.map((id) => pick(references(type, id) ?? { id }, selection));
}

async function eachOf(call: Call, { each }: Listing, ids: readonly number[]): Promise<unknown[]> {
  const selection = selectionOf(call);
  const rows: unknown[] = [];
  for (const id of ids) rows.push(pick(await each?.(id), selection));
  return rows;
}

function selectionOf(call: Call): Selection {
  return toSelection(parseFields(call.query.get('fields') ?? ''));
}
