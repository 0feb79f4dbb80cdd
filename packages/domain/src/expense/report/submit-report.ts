import { action } from '../../action/action.ts';
import { moveSheet } from '../../time/sheet/move-sheet.ts';
import { expenseReports } from '../../time/sheet/sheet-kind.ts';

/** From being open or rejected. Its entries go with it. */
export const submitExpenseReport = action('POST /expense/reports/{id}/submit', {
  says: 'an expense report is handed in for approval, with its entries',
  source: 'evidence: time/sheet-moves',
  does: ({ id }, unit) => moveSheet(expenseReports, id, 'submit', unit),
});
