import type { Action } from '../../action/action.ts';
import { approveExpenseReport } from './approve-report.ts';
import { rejectExpenseReport } from './reject-report.ts';
import { reverseExpenseReport } from './reverse-report.ts';
import { countExpenseReportAudits, listExpenseReportAudits, showExpenseReportAudit } from './show-audits.ts';
import { submitExpenseReport } from './submit-report.ts';

/** What is done to reports, and shown of them, beyond plain reads and writes. */
export const reportActions: readonly Action[] = [
  approveExpenseReport,
  rejectExpenseReport,
  reverseExpenseReport,
  submitExpenseReport,
  listExpenseReportAudits,
  countExpenseReportAudits,
  showExpenseReportAudit,
];
