import { action } from '../../action/action.ts';
import { optional } from '../../action/body.ts';
import { isApprover } from '../../time/sheet/is-approver.ts';
import { moveSheet } from '../../time/sheet/move-sheet.ts';
import { expenseReports } from '../../time/sheet/sheet-kind.ts';

/** A tier that is named is reached at once; without one it is the next. Its entries go with it. */
export const approveExpenseReport = action('POST /expense/reports/{id}/approve', {
  says: 'an expense report goes one step of approval on, or to the tier named, with its entries',
  source: 'evidence: time/sheet-moves, time/approvers',
  isOwn: (id, memberId, reader, now) => isApprover(expenseReports, id, memberId, { reader, now }),
  takes: optional('ExpenseReportTierUpdate'),
  does: ({ id, body }, unit) => moveSheet(expenseReports, id, 'approve', unit, body.approvalType),
});
