import { action } from '../../action/action.ts';
import { isApprover } from './is-approver.ts';
import { moveSheet } from './move-sheet.ts';
import { timeSheets } from './sheet-kind.ts';

/** Undoes the last step. Its entries go with it. */
export const reverseTimeSheet = action('POST /time/sheets/{id}/reverse', {
  says: 'a time sheet goes one step back, with its entries',
  source: 'evidence: time/sheet-moves, time/approvers',
  isOwn: (id, memberId, reader, now) => isApprover(timeSheets, id, memberId, { reader, now }),
  does: ({ id }, unit) => moveSheet(timeSheets, id, 'reverse', unit),
});
