import { type Need, onlyOwn } from '@reeve/access';
import type { Operation, View } from '@reeve/catalogue';
import { type Action, allActions, refuse, toTimestamp } from '@reeve/domain';
import type { Call } from './call.ts';
import { readerOf } from './reader-of.ts';
import { requireOwn, withRecorder } from './rights-of.ts';

/** A right that reaches only what is the caller's own. */
export interface Limit extends Need {
  /** What the API log is told where it does not reach. */
  readonly detail: string;
}

const actions: ReadonlyMap<string, Action> = new Map(allActions.map((each) => [each.key, each]));

/**
 * Holds an action to the caller's own records: the first record that its path names must be one, by the action's own word where
 * it has one. Where it names none, what
 * is added is the caller's own, what is changed or deleted must be, and what is shown must be narrowed before it is.
 */
export async function actingOnOwn(call: Call, { verb, detail }: Limit): Promise<Call> {
  const { operation, path } = call;
  const [, before = '', name] = /^(.*?)\/\{(\w+)\}/.exec(operation.path) ?? [];
  if (actionOf(operation)?.ofAll === true) refuse({ kind: 'not permitted', detail });
  if (name === undefined) return withoutRecord(call, verb, detail);
  const view = viewNamed(operation, before, call);
  const id = Number(path[name]);
  if (view === undefined || !Number.isSafeInteger(id)) return refuse({ kind: 'not permitted', detail });
  const isOwn = actionOf(operation)?.isOwn;
  const now = toTimestamp(call.tenant.writer.clock.now());
  if (isOwn === undefined) await requireOwn(call, view, id, detail);
  else if (!(await isOwn(id, call.session.memberId, readerOf(call), now))) refuse({ kind: 'not permitted', detail });
  return call;
}

function actionOf({ method, path }: Operation): Action | undefined {
  return actions.get(`${method} ${path}`);
}

/** The records that a path names, by what stands before their id, or by what the action says of itself. */
function viewNamed(operation: Operation, before: string, { schema }: Call): View | undefined {
  return schema.catalogue.findView(actionOf(operation)?.names ?? before);
}

function withoutRecord(call: Call, verb: Limit['verb'], detail: string): Call {
  if (verb === 'add') return call;
  if (verb === 'inquire') return { ...call, mustNarrow: detail };
  const path = call.operation.path.slice(0, call.operation.path.lastIndexOf('/'));
  const view = call.schema.catalogue.findView(path);
  if (view === undefined) return refuse({ kind: 'not permitted', detail });
  return withRecorder(call, onlyOwn(call.schema.tables.of(view.collection), call.session, detail));
}
