import { action } from '../../action/action.ts';
import { isApprover } from './is-approver.ts';
import { moveSheet } from './move-sheet.ts';
import { timeSheets } from './sheet-kind.ts';

/** Its member may change it and hand it in again. Its entries go with it. */
export const rejectTimeSheet = action('POST /time/sheets/{id}/reject', {
  says: 'a time sheet goes back to its member, with its entries',
  source: 'evidence: time/sheet-moves, time/approvers',
  isOwn: (id, memberId, reader, now) => isApprover(timeSheets, id, memberId, { reader, now }),
  does: ({ id }, unit) => moveSheet(timeSheets, id, 'reject', unit),
});
