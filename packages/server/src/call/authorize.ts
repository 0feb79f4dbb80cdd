import { detailOf, isPartOfParent, levelOf, needsOf, onlyOwn, ownCondition } from '@reeve/access';
import { isNested, type View, viewAbove } from '@reeve/catalogue';
import { refuse } from '@reeve/domain';
import { actingOnOwn, type Limit } from './act-on-own.ts';
import type { Call } from './call.ts';
import { hangs, holdToHung } from './hanging-records.ts';
import { keepsStanding } from './keep-standing.ts';
import { pathIds } from './path-ids.ts';
import { requireOwn, withRecorder } from './rights-of.ts';

/**
 * Holds a call to the rights of its caller (evidence: rights/roles, rights/second-records). Answers the call, narrowed where
 * the role reaches only the member's own records: lists show no others, and a write that touches others is refused before
 * it is kept. Whoever makes calls within a call (a bundle) passes each of them through here. Raises `not permitted`, which
 * tells the caller nothing; its detail is for the API log.
 */
export function authorize(call: Call): Call | Promise<Call> {
  requireOwnAccount(call);
  const limits = limitsOf(call);
  const isHung = !call.session.rights.everything && hangs(call.operation.view);
  return limits.length === 0 && !isHung ? call : narrowed(call, limits);
}

function limitsOf({ operation, schema, session }: Call): Limit[] {
  const limits: Limit[] = [];
  for (const need of needsOf(operation, schema.catalogue)) {
    const level = levelOf(session.rights, need.key, need.verb);
    if (level === 'All') continue;
    const limit = { ...need, detail: detailOf(session, need.key, need.verb) };
    if (level === 'None') refuse({ kind: 'not permitted', detail: limit.detail });
    limits.push(limit);
  }
  return limits;
}

/** Everybody's account is their own, whatever their rights (evidence: rights/my-account). */
function requireOwnAccount({ operation, path, session }: Call): void {
  if (operation.view?.startsWith('/system/myAccount') !== true) return;
  const account = operation.path.includes('{parentId}') ? path['parentId'] : path['id'];
  if (account !== undefined && Number(account) !== session.memberId)
    refuse({ kind: 'not permitted', detail: "My account: the id is another member's." });
}

async function narrowed(call: Call, limits: readonly Limit[]): Promise<Call> {
  let held = call;
  for (const limit of limits) held = await narrow(held, limit);
  return holdToHung(held);
}

function narrow(call: Call, limit: Limit): Promise<Call> {
  const { view: path } = call.operation;
  if (path === undefined) return actingOnOwn(call, limit);
  const view = call.schema.catalogue.view(path);
  if (limit.to === 'parent' || isPartOfParent(view, call.schema.catalogue)) return belowOwn(call, view, limit);
  return limit.verb === 'inquire' ? readingOwn(call, view, limit) : writingOwn(call, view, limit);
}

/** The record above must be the caller's own: what is part of it, or hangs on it, is then theirs to work with. */
async function belowOwn(call: Call, view: View, { detail }: Limit): Promise<Call> {
  const { parentId } = pathIds(call, view);
  if (isNested(view)) await requireOwn(call, viewAbove(view, call.schema.catalogue), parentId, detail);
  return call;
}

async function readingOwn(call: Call, view: View, { detail }: Limit): Promise<Call> {
  const { id, parentId } = pathIds(call, view);
  await requireOwn(call, view, singles.has(call.operation.kind) ? (id ?? parentId) : id, detail);
  return { ...call, only: ownCondition(call.schema.tables.of(view.collection), call.session) };
}

/** Looked at before the write too, whose refusals would tell of the record, and within it, in which the record is locked. */
async function writingOwn(call: Call, view: View, { detail }: Limit): Promise<Call> {
  await requireOwn(call, view, pathIds(call, view).id, detail);
  const held = withRecorder(call, onlyOwn(call.schema.tables.of(view.collection), call.session, detail));
  return withRecorder(held, keepsStanding(detail));
}

/** Kinds that answer one record, which a path may name as a parent. */
const singles: ReadonlySet<string> = new Set(['get', 'infoGet']);
