import type { Operation, OperationKind } from '@reeve/catalogue';
import { allActions, refuse } from '@reeve/domain';
import type { Handler } from '../call/call.ts';
import { isForm } from '../call/read-body.ts';
import { bundleEntries } from './bundle.ts';
import { create, patch, remove, replace } from './kind/change.ts';
import { get } from './kind/get.ts';
import { linkEntries } from './kind/link.ts';
import { count, list } from './kind/list.ts';
import type { RegistryEntry } from './kind/registry-entry.ts';
import { search } from './kind/search.ts';
import { memberTokenEntries } from './member-token.ts';
import { reportEntries } from './report/report.ts';
import { handlerOfAction } from './run-action.ts';
import { usages, usagesList } from './usage/usages.ts';

const kinds: Readonly<Record<Exclude<OperationKind, 'action'>, Handler>> = {
  list,
  count,
  get,
  create,
  replace,
  patch,
  delete: remove,
  info: list,
  infoCount: count,
  infoGet: get,
  usages,
  usagesList,
  search,
};

/** Every operation that its kind does not serve, by what a caller sends. Two with one key are a mistake that a test finds. */
export const entries: readonly RegistryEntry[] = [
  ...allActions.map((action) => ({ ...action, handler: handlerOfAction(action) })),
  ...linkEntries,
  ...bundleEntries,
  ...reportEntries,
  ...memberTokenEntries,
];

const byKey: ReadonlyMap<string, RegistryEntry> = new Map(entries.map((entry) => [entry.key, entry]));

/** The entry of an operation that has a handler of its own. */
export function entryOf(operation: Operation): RegistryEntry | undefined {
  return byKey.get(`${operation.method} ${operation.path}`);
}

/** Whether an operation is sent a form with a file. */
export function takesForm(operation: Operation): boolean {
  const takes = entryOf(operation)?.takes;
  return takes !== undefined && isForm(takes);
}

/** Records of a page beyond which it is a long answer. */
const shortPage = 100;

/** Whether the answer may be long, `pageSize` being the records that were asked for: few of them are made at a time. */
export function isLong(operation: Operation, pageSize: string | undefined): boolean {
  if (pageSize !== undefined && !(Number(pageSize) <= shortPage)) return true;
  return operation.kind === 'usagesList' || (operation.kind === 'action' && entryOf(operation)?.isLong === true);
}

/** The handler of an operation: its own, or that of its kind. One that has neither refuses the call as `not imitated`. */
export function handlerOf(operation: Operation): Handler {
  const own = entryOf(operation);
  if (own !== undefined) return own.handler;
  return operation.kind === 'action' ? notImitated : kinds[operation.kind];
}

const notImitated: Handler = (call) =>
  refuse({ kind: 'not imitated', operation: `${call.operation.method} ${call.operation.path}` });
