import { deactivateMember, demandProducts, isObject } from '@reeve/domain';
import type { Answer, Call } from '../../call/call.ts';
import { showOne } from '../kind/show.ts';
import type { Action } from './action.ts';
import { answerJson } from './answers.ts';
import { argumentsOf, inTransaction, pathId } from './within-call.ts';

/** Deeds whose answer is their own body, filled in (special-operations 9, 13). */
export const handOverActions: readonly (readonly [string, Action])[] = [
  [
    'system-deactivate-members',
    {
      handler: deactivate,
      missing:
        'hands over activities, team leads, ticket templates, opportunities, and projects as manager and approver; the other kinds stay with the member',
    },
  ],
  ['purchasing-demands', { handler: demand }],
];

async function deactivate(call: Call): Promise<Answer> {
  const args = argumentsOf(call);
  const counts = await inTransaction(call, (unit) => deactivateMember(pathId(call), args, unit));
  const items = Object.entries(counts).map(([name, count]) => {
    const sent = args[name];
    return [name, { ...(isObject(sent) ? sent : {}), count }] as const;
  });
  return answerJson(call, { ...args, ...Object.fromEntries(items) });
}

async function demand(call: Call): Promise<Answer> {
  const args = argumentsOf(call);
  const id = await inTransaction(call, (unit) => demandProducts(args, unit));
  const order = await showOne(call, call.schema.catalogue.view('/procurement/purchaseorders'), 'PurchaseOrder', id);
  return answerJson(call, { ...args, purchaseOrder: JSON.parse(order ?? '{}') });
}
