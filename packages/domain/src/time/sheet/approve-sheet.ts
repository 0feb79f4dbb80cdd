import { action } from '../../action/action.ts';
import { optional } from '../../action/body.ts';
import { isApprover } from './is-approver.ts';
import { moveSheet } from './move-sheet.ts';
import { timeSheets } from './sheet-kind.ts';

/** A tier that is named is reached at once; without one it is the next. Its entries go with it. */
export const approveTimeSheet = action('POST /time/sheets/{id}/approve', {
  says: 'a time sheet goes one step of approval on, or to the tier named, with its entries',
  source: 'evidence: time/sheet-moves, time/approvers',
  isOwn: (id, memberId, reader, now) => isApprover(timeSheets, id, memberId, { reader, now }),
  takes: optional('TimeSheetTierUpdate'),
  does: ({ id, body }, unit) => moveSheet(timeSheets, id, 'approve', unit, body.approvalType),
});
