import { action } from '../../action/action.ts';
import { isApprover } from '../../time/sheet/is-approver.ts';
import { moveSheet } from '../../time/sheet/move-sheet.ts';
import { expenseReports } from '../../time/sheet/sheet-kind.ts';

/** Undoes the last step. Its entries go with it. */
export const reverseExpenseReport = action('POST /expense/reports/{id}/reverse', {
  says: 'an expense report goes one step back, with its entries',
  source: 'evidence: time/sheet-moves, time/approvers',
  isOwn: (id, memberId, reader, now) => isApprover(expenseReports, id, memberId, { reader, now }),
  does: ({ id }, unit) => moveSheet(expenseReports, id, 'reverse', unit),
});
