import {
  type Action,
  type ActionContext,
  type Afterwards,
  isIdName,
  type Result,
  refuse,
  toTimestamp,
  transact,
} from '@reeve/domain';
import type { Call, Handler } from '../call/call.ts';
import { readNumber } from '../call/query-parameters.ts';
import { isForm, readBody } from '../call/read-body.ts';
import { readerOf } from '../call/reader-of.ts';
import { withForm } from '../call/receive-form.ts';
import { rightsOf } from '../call/rights-of.ts';
import { answerResult } from './result.ts';

/** The handler of an action: reads its arguments, lets it do or read, and answers its result. */
export function handlerOfAction(action: Action): Handler {
  return async (call) => answerResult(call, await run(action, call));
}

async function run(action: Action, call: Call): Promise<Result> {
  const path = pathArguments(action, call);
  const context = contextOf(call);
  const { takes } = action;
  if (takes === undefined) return perform(action, path, call, context);
  if (isForm(takes))
    return withForm({ call, action, path, context }, (body) => perform(action, { ...path, body }, call, context));
  return perform(action, { ...path, body: await readBody(takes, call) }, call, context);
}

function perform(action: Action, args: object, call: Call, context: ActionContext): Promise<Result> {
  const { does, reads } = action;
  if (reads !== undefined) return conclude(reads(args, readerOf(call), context), call);
  return transact(call.session, call.tenant.writer, (unit) => does(args, unit, context));
}

async function conclude(reading: Promise<Result | Afterwards>, { session, tenant }: Call): Promise<Result> {
  const read = await reading;
  return read.kind === 'afterwards' ? transact(session, tenant.writer, read.does) : read;
}

/** What is no id names no record: it is refused as not found. */
function pathArguments({ ids }: Action, { path, operation }: Call): Record<string, string | number> {
  const named = Object.entries(path).map(([name, text]) => {
    if (ids === 'text' || !isIdName(name)) return [name, text] as const;
    if (/^\d{1,10}$/.test(text) && Number(text) < 2 ** 31) return [name, Number(text)] as const;
    return refuse({ kind: 'record not found', what: operation.response ?? 'Record', id: text.slice(0, 60) });
  });
  return Object.fromEntries(named);
}

function contextOf(call: Call): ActionContext {
  const { session, schema, tenant, query, answerSettings } = call;
  return {
    caller: session,
    rights: rightsOf(call),
    catalogue: schema.catalogue,
    now: toTimestamp(tenant.writer.clock.now()),
    query: {
      text: (name) => query.get(name.toLowerCase()),
      number: (name) => readNumber(query, name.toLowerCase(), { least: 1, fallback: 0 }),
    },
    release: { version: answerSettings.version, isCloud: answerSettings.isCloud },
    mailIsRead: answerSettings.mailIsRead,
    outside: answerSettings.outside,
    connection: tenant.database.reader,
    files: tenant.files,
  };
}
