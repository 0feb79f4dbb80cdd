import type { Action } from '../../action/action.ts';
import { approveTimeSheet } from './approve-sheet.ts';
import { deleteUnusedTimeSheets } from './delete-unused-sheets.ts';
import { rejectTimeSheet } from './reject-sheet.ts';
import { reverseTimeSheet } from './reverse-sheet.ts';
import { countTimeSheetAudits, listTimeSheetAudits, showTimeSheetAudit } from './show-audits.ts';
import { submitTimeSheet } from './submit-sheet.ts';

/** What is done to sheets, and shown of them, beyond plain reads and writes. */
export const sheetActions: readonly Action[] = [
  approveTimeSheet,
  deleteUnusedTimeSheets,
  rejectTimeSheet,
  reverseTimeSheet,
  submitTimeSheet,
  listTimeSheetAudits,
  countTimeSheetAudits,
  showTimeSheetAudit,
];
