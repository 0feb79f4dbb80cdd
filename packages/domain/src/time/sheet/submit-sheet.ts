import { action } from '../../action/action.ts';
import { moveSheet, timeSheets } from './move-sheet.ts';

/** From being open or rejected. Its entries go with it. */
export const submitTimeSheet = action('POST /time/sheets/{id}/submit', {
  says: 'a time sheet is handed in for approval, with its entries',
  source: 'evidence: time/sheet-moves',
  does: ({ id }, unit) => moveSheet(timeSheets, id, 'submit', unit),
});
