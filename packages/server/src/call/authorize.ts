import { isOwn, levelOf, needOf, onlyOwn, ownCondition, type Verb } from '@reeve/access';
import type { View } from '@reeve/catalogue';
import { refuse } from '@reeve/domain';
import type { Call } from './call.ts';
import { pathIds } from './path-ids.ts';
import { readerOf } from './reader-of.ts';

/**
 * Holds a call to the rights of its caller (evidence: rights/roles). Answers the call, narrowed where the role reaches
 * only the member's own records: lists show no others, and a write that touches others is refused before it is kept.
 * Whoever makes calls within a call (a bundle) passes each of them through here. Raises `not permitted`, which tells
 * the caller nothing; its detail is for the API log.
 */
export function authorize(call: Call): Call | Promise<Call> {
  requireOwnAccount(call);
  const need = needOf(call.operation);
  if (need === null) return call;
  const level = levelOf(call.session.rights, need.key, need.verb);
  if (level === 'All') return call;
  const detail = describe(call, need);
  if (level === 'None') refuse({ kind: 'not permitted', detail });
  return narrowed(call, need.verb, detail);
}

/** Everybody's account is their own, whatever their rights (evidence: rights/my-account). */
function requireOwnAccount({ operation, path, session }: Call): void {
  if (operation.view?.startsWith('/system/myAccount') !== true) return;
  const account = operation.path.includes('{parentId}') ? path['parentId'] : path['id'];
  if (account !== undefined && Number(account) !== session.memberId)
    refuse({ kind: 'not permitted', detail: "My account: the id is another member's." });
}

function describe(call: Call, { key, verb }: { key: string; verb: Verb }): string {
  const [module, name] = key.split('/');
  const { role } = call.session.rights;
  return `${module}, ${name}: the ${verb} level of ${role === null ? 'a member without a role' : `role ${role}`} does not reach this.`;
}

async function narrowed(call: Call, verb: Verb, detail: string): Promise<Call> {
  const { view: path } = call.operation;
  if (path === undefined) return actingOnOwn(call, detail);
  const view = call.schema.catalogue.view(path);
  const table = call.schema.tables.of(view.collection);
  if (verb === 'inquire') {
    const { id, parentId } = pathIds(call, view);
    await requireOwn(call, view, singles.has(call.operation.kind) ? (id ?? parentId) : id, detail);
    return { ...call, only: ownCondition(table, call.session) };
  }
  const { writer } = call.tenant;
  const recorders = [...writer.recorders, onlyOwn(table, call.session, detail)];
  return { ...call, tenant: { ...call.tenant, writer: { ...writer, recorders } } };
}

/** Kinds that answer one record, which a path may name as a parent. */
const singles: ReadonlySet<string> = new Set(['get', 'infoGet']);

/** An action belongs to the first record that its path names: it must be the member's own. Others are for everybody's. */
async function actingOnOwn(call: Call, detail: string): Promise<Call> {
  const [, path = '', name = ''] = /^(.*?)\/\{(\w+)\}/.exec(call.operation.path) ?? [];
  const view = call.schema.catalogue.findView(path);
  const id = Number(call.path[name]);
  if (view === undefined || !Number.isSafeInteger(id)) return refuse({ kind: 'not permitted', detail });
  await requireOwn(call, view, id, detail);
  return call;
}

/** The record must be the member's own; one that is not there is the handler's to refuse. */
async function requireOwn(call: Call, view: View, id: number | undefined, detail: string): Promise<void> {
  if (id === undefined) return;
  const table = call.schema.tables.of(view.collection);
  const record = await readerOf(call).get(view.collection, id);
  if (record !== null && !isOwn(record, table, call.session)) refuse({ kind: 'not permitted', detail });
}
