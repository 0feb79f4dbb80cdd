import { type Arguments, isObject, readArguments, refuse, transact, type Unit } from '@reeve/domain';
import type { Call } from '../../call/call.ts';
import { bodyText, readJson } from '../../call/read-json.ts';

/** Runs work in one transaction, as the caller. */
export function inTransaction<T>(call: Call, work: (unit: Unit) => Promise<T>): Promise<T> {
  return transact(call.session, call.tenant.writer, work);
}

/** A path parameter that is an id. What is no id names no record: refused as not found. */
export function pathId(call: Call, name = 'id'): number {
  const text = call.path[name] ?? '';
  if (/^\d{1,10}$/.test(text) && Number(text) < 2 ** 31) return Number(text);
  return refuse({ kind: 'record not found', what: call.operation.response ?? 'Record', id: text.slice(0, 60) });
}

/** The body of an action, read against the operation's model or the one named. */
export function argumentsOf(call: Call, model = call.operation.request ?? ''): Arguments {
  return readArguments(model, readJson(call.request), call.schema.catalogue);
}

/** A body that may be missing: its members, or none. */
export function optionalBody(call: Call): { readonly [name: string]: unknown } {
  if (bodyText(call.request).trim() === '') return {};
  const body = readJson(call.request);
  return isObject(body) ? body : refuse({ kind: 'malformed body', message: 'The request body must be a JSON object.' });
}
