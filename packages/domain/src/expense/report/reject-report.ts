import { action } from '../../action/action.ts';
import { isApprover } from '../../time/sheet/is-approver.ts';
import { moveSheet } from '../../time/sheet/move-sheet.ts';
import { expenseReports } from '../../time/sheet/sheet-kind.ts';

/** Its member may change it and hand it in again. Its entries go with it. */
export const rejectExpenseReport = action('POST /expense/reports/{id}/reject', {
  says: 'an expense report goes back to its member, with its entries',
  source: 'evidence: time/sheet-moves, time/approvers',
  isOwn: (id, memberId, reader, now) => isApprover(expenseReports, id, memberId, { reader, now }),
  does: ({ id }, unit) => moveSheet(expenseReports, id, 'reject', unit),
});
