import { action } from '../../action/action.ts';
import { moveSheet } from '../../time/sheet/move-sheet.ts';
import { expenseReports } from '../../time/sheet/sheet-kind.ts';

/** Undoes the last step. Its entries go with it. */
export const reverseExpenseReport = action('POST /expense/reports/{id}/reverse', {
  says: 'an expense report goes one step back, with its entries',
  source: 'evidence: time/sheet-moves',
  missing: 'the right of the caller to approve for the member is not looked at',
  does: ({ id }, unit) => moveSheet(expenseReports, id, 'reverse', unit),
});
