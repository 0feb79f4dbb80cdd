import { action } from '../../action/action.ts';
import { optional } from '../../action/body.ts';
import { moveSheet } from './move-sheet.ts';
import { timeSheets } from './sheet-kind.ts';

/** A tier that is named is reached at once; without one it is the next. Its entries go with it. */
export const approveTimeSheet = action('POST /time/sheets/{id}/approve', {
  says: 'a time sheet goes one step of approval on, or to the tier named, with its entries',
  source: 'evidence: time/sheet-moves',
  missing: 'the right of the caller to approve for the member is not looked at',
  takes: optional('TimeSheetTierUpdate'),
  does: ({ id, body }, unit) => moveSheet(timeSheets, id, 'approve', unit, body.approvalType),
});
