import type { Action } from '../../action/action.ts';
import { countExpenseAudits, listExpenseAudits, showExpenseAudit } from './show-audits.ts';

/** What is shown of expenses beyond plain reads and writes. */
export const expenseActions: readonly Action[] = [listExpenseAudits, countExpenseAudits, showExpenseAudit];
