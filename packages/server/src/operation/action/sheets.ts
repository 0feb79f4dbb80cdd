import {
  deleteUnusedTimeSheets,
  expenseReports,
  moveSheet,
  type SheetKind,
  type SheetMove,
  timeSheets,
} from '@reeve/domain';
import type { Answer, Call } from '../../call/call.ts';
import type { Action } from './action.ts';
import { answerNothing, answerSuccess } from './answers.ts';
import { argumentsOf, inTransaction, pathId } from './within-call.ts';

const missing = 'the right of the caller to approve for the member is not looked at';

/** Time sheets and expense reports on their way to being billed (special-operations 13). */
export const sheetActions: readonly (readonly [string, Action])[] = [
  ['time-submit-sheets', { handler: (call) => move(call, timeSheets, 'submit') }],
  ['time-approve-sheets', { handler: (call) => move(call, timeSheets, 'approve'), missing }],
  ['time-reject-sheets', { handler: (call) => move(call, timeSheets, 'reject'), missing }],
  ['time-reverse-sheets', { handler: (call) => move(call, timeSheets, 'reverse'), missing }],
  ['submit-reports', { handler: (call) => move(call, expenseReports, 'submit') }],
  ['approve-reports', { handler: (call) => move(call, expenseReports, 'approve'), missing }],
  ['reject-reports', { handler: (call) => move(call, expenseReports, 'reject'), missing }],
  ['reverse-reports', { handler: (call) => move(call, expenseReports, 'reverse'), missing }],
  ['delete-system-unused-time-sheets-members', { handler: deleteUnused }],
];

async function move(call: Call, kind: SheetKind, how: SheetMove): Promise<Answer> {
  const tier = how === 'approve' && call.request.body !== null ? argumentsOf(call)['approvalType'] : null;
  const named = typeof tier === 'string' ? tier : null;
  await inTransaction(call, (unit) => moveSheet(kind, pathId(call), how, named, unit));
  return answerSuccess(call, true, '');
}

async function deleteUnused(call: Call): Promise<Answer> {
  await inTransaction(call, (unit) => deleteUnusedTimeSheets(pathId(call), unit));
  return answerNothing(call);
}
