import { clearColor, deleteRecord, findRecord, resetColors } from '@reeve/domain';
import type { Answer, Call } from '../../call/call.ts';
import { showByIds } from '../kind/show.ts';
import type { Action } from './action.ts';
import { answerNothing, answerRecord } from './answers.ts';
import { inTransaction, pathId } from './within-call.ts';

/** Capacity colours and schedule entries (special-operations 8, 13). */
export const scheduleActions: readonly (readonly [string, Action])[] = [
  ['clear-colors', { handler: clear }],
  ['reset-colors', { handler: reset }],
  ['delete-entries-by-id', { handler: deleteEntry, missing: 'the member is not told: no mail is sent' }],
];

async function clear(call: Call): Promise<Answer> {
  await inTransaction(call, (unit) => clearColor(pathId(call), unit));
  return answerRecord(call, '/schedule/colors', pathId(call));
}

async function reset(call: Call): Promise<Answer> {
  const ids = await inTransaction(call, resetColors);
  const shown = await showByIds(call, call.schema.catalogue.view('/schedule/colors'), 'ScheduleColor', ids);
  return { status: call.operation.status, body: `[${shown.join(',')}]` };
}

async function deleteEntry(call: Call): Promise<Answer> {
  await inTransaction(call, async (unit) => {
    const { id } = await findRecord('/schedule/entries', pathId(call), unit);
    await deleteRecord('/schedule/entries', id, unit);
  });
  return answerNothing(call);
}
