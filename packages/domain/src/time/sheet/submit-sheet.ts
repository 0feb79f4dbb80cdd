import { action } from '../../action/action.ts';
import { moveSheet } from './move-sheet.ts';
import { timeSheets } from './sheet-kind.ts';

/** From being open or rejected. Its entries go with it. */
export const submitTimeSheet = action('POST /time/sheets/{id}/submit', {
  says: 'a time sheet is handed in for approval, with its entries',
  source: 'evidence: time/sheet-moves',
  does: ({ id }, unit) => moveSheet(timeSheets, id, 'submit', unit),
});
