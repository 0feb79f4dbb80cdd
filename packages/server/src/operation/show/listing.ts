import type { Result } from '@reeve/domain';
import { parseFields } from '@reeve/query';
import { pick, toSelection } from '@reeve/wire';
import type { Answer, Call } from '../../call/call.ts';
import { rightsOf } from '../../call/rights-of.ts';
import { countBy, listBy, pageOf } from '../kind/list.ts';
import { valuesBody } from '../kind/list-body.ts';
import { filterTexts } from '../kind/list-request.ts';
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
  const { ids, headers } = await pageOf(over, texts);
  call.budget.takeRecords(ids.length);
  const rows = await (result.each === undefined ? referencesTo(call, result.as ?? '', ids) : eachOf(call, result, ids));
  return { status: call.operation.status, body: await valuesBody(call.budget, rows), headers };
}

function asListOf(call: Call, { of, under }: Listing): Call {
  const operation = { ...call.operation, view: of };
  return under === undefined ? { ...call, operation } : { ...call, operation, path: { parentId: String(under) } };
}

function narrowed(call: Call, { of, own }: Listing): Call {
  const only = own === true ? null : rightsOf(call).readable(of);
  return only === null ? call : { ...call, only };
}

async function referencesTo(call: Call, type: string, ids: readonly number[]): Promise<object[]> {
  const references = await readReferences(call, { [type]: ids });
  return ids.map((id) => references(type, id) ?? { id });
}

async function eachOf(call: Call, { each }: Listing, ids: readonly number[]): Promise<unknown[]> {
  const selection = toSelection(parseFields(call.query.get('fields') ?? ''));
  const rows: unknown[] = [];
  for (const id of ids) rows.push(pick(await each?.(id), selection));
  return rows;
}
