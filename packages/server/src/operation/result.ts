import { type Result, refuse } from '@reeve/domain';
import { parseFields } from '@reeve/query';
import { pick, toSelection, versionSelection } from '@reeve/wire';
import type { Answer, Call } from '../call/call.ts';
import { readQuery } from '../call/query-parameters.ts';
import { showWritten } from './kind/show.ts';
import { answerEach } from './show/answer-each.ts';
import { answerFile } from './show/file-answer.ts';
import { fillParts } from './show/fill-parts.ts';
import { countRows, listRows } from './show/list-rows.ts';
import { answerListing } from './show/listing.ts';
import { showUnsaved } from './show/show-unsaved.ts';

type ResultOf<K extends Result['kind']> = Extract<Result, { kind: K }>;

/** Answers what an action came to, with the operation's status: the one place where results become answers. */
export async function answerResult(call: Call, result: Result): Promise<Answer> {
  const { status } = call.operation;
  requireNarrowed(call, result);
  switch (result.kind) {
    case 'done':
      return { status, body: JSON.stringify({ success: result.success, message: result.message }) };
    case 'nothing':
      return { status, body: null };
    case 'record':
      return answerRecord(call, result);
    case 'draft':
      return { status, body: await showUnsaved(call, result.view, modelOf(call, result), result.record) };
    case 'value':
      return { status, body: JSON.stringify(await filled(call, result)) };
    case 'rows':
      return answerRows(call, result);
    case 'listing':
      return answerListing(call, result);
    case 'file':
      return answerFile(result, status, call.request.headers.range);
    case 'redirect':
      return { status: 302, body: null, headers: { Location: new URL(result.address).href } };
    case 'each':
      return answerEach(call, result);
  }
}

/** Results that show no record, and the one that is narrowed to what the caller may read. */
const narrowable: ReadonlySet<Result['kind']> = new Set(['listing', 'draft', 'nothing', 'done']);

function requireNarrowed({ mustNarrow }: Call, { kind }: Result): void {
  if (mustNarrow !== undefined && !narrowable.has(kind)) refuse({ kind: 'not permitted', detail: mustNarrow });
}

async function answerRecord(call: Call, result: ResultOf<'record'>): Promise<Answer> {
  const view = call.schema.catalogue.view(result.view);
  const body = (await showWritten(call, view, modelOf(call, result), result.id)) ?? null;
  const answer = { status: call.operation.status, body };
  return result.located === true
    ? { ...answer, headers: { Location: `${call.base}${result.view}/${result.id}` } }
    : answer;
}

/** The model that is named, the operation's, or that of the collection. */
function modelOf(call: Call, { view, model }: ResultOf<'record' | 'draft'>): string {
  const { catalogue } = call.schema;
  return model ?? call.operation.response ?? catalogue.collection(catalogue.view(view).collection).model;
}

/** The query's fields choose from the value (evidence: wire-format/fields): the records in it are shown whole first. */
async function filled(call: Call, { value }: ResultOf<'value'>): Promise<unknown> {
  const whole = await fillParts({ ...call, query: readQuery('') }, value);
  return pick(inVersion(call, whole), toSelection(parseFields(call.query.get('fields') ?? '')));
}

/** Actions answer what the newest version has: an older one does not show what it lacks. */
function inVersion({ operation, schema }: Call, value: unknown): unknown {
  return pick(value, versionSelection(operation.response ?? '', schema.catalogue));
}

async function answerRows(call: Call, { rows, names, counted }: ResultOf<'rows'>): Promise<Answer> {
  const shown = await fillParts(call, rows);
  return counted ? countRows(call, shown, names) : listRows(call, shown, names);
}
