import type { Operation, OperationKind } from '@reeve/catalogue';
import type { Handler } from '../call/call.ts';
import { refuseCall } from '../fault/server-fault.ts';
import { actions } from './action/actions.ts';
import { ownHandlers } from './action/own-handlers.ts';
import { create, patch, remove, replace } from './kind/change.ts';
import { get } from './kind/get.ts';
import { linkHandlers, linksToConfigurations } from './kind/link.ts';
import { count, list } from './kind/list.ts';
import { search } from './kind/search.ts';
import { usages, usagesList } from './kind/usages.ts';

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

/** The handler of an operation: that of its kind, or of its action. Raises `not imitated` for an action without one. */
export function handlerOf(operation: Operation): Handler {
  if (operation.kind !== 'action') {
    const link = linksToConfigurations(operation) ? linkHandlers[operation.kind] : undefined;
    return link ?? ownHandlers.get(`${operation.method} ${operation.path}`) ?? kinds[operation.kind];
  }
  return actions.get(operation.action ?? '')?.handler ?? notImitated;
}

const notImitated: Handler = (call) =>
  refuseCall({ kind: 'not imitated', operation: `${call.operation.method} ${call.operation.path}` });
