import { type CopyPlan, copyPlans, copyRecord, isObject, refuse } from '@reeve/domain';
import type { Call } from '../../call/call.ts';
import type { Action } from './action.ts';
import { answerRecord } from './answers.ts';
import { inTransaction, optionalBody, pathId } from './within-call.ts';

/** Deep copies (special-operations 4). */
export const copyActions: readonly (readonly [string, Action])[] = Object.entries(copyPlans).map(([name, plan]) => [
  name,
  { handler: (call) => answerCopy(call, plan) },
]);

async function answerCopy(call: Call, plan: CopyPlan) {
  const { id, ...sent } = optionalBody(call);
  const order = { plan, id: sourceId(call, id), sent, ...parentOf(call) };
  const copy = await inTransaction(call, (unit) => copyRecord(order, unit));
  return answerRecord(call, plan.collection, copy);
}

/** The record in the path; where the path has none, the one that the body names. */
function sourceId(call: Call, sent: unknown): number {
  if (call.path['id'] !== undefined) return pathId(call);
  if (call.path['parentId'] !== undefined) return pathId(call, 'parentId');
  const id = isObject(sent) ? sent['id'] : sent;
  if (typeof id === 'number' && Number.isInteger(id)) return id;
  const resource = call.operation.request ?? '';
  const error = { code: 'MissingRequiredField', message: 'The id field is required.', resource, field: 'id' };
  return refuse({ kind: 'fields refused', resource, errors: [error] });
}

/** Only where the path has both is the second the record that the first belongs to. */
function parentOf(call: Call): { readonly parentId?: number } {
  return call.path['id'] !== undefined && call.path['parentId'] !== undefined
    ? { parentId: pathId(call, 'parentId') }
    : {};
}
