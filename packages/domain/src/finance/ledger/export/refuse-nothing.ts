import { refuse } from '../../../fault.ts';

const flags = ['exportInvoicesFlag', 'exportExpensesFlag', 'exportProductsFlag'] as const;

/** Refuses a batch or an export of nothing (evidence: invoices/accounting-batch). Payments alone do not count. */
export function refuseNothingToExport(body: Readonly<Partial<Record<(typeof flags)[number], boolean | null>>>): void {
  if (flags.some((flag) => body[flag] === true)) return;
  refuse({ kind: 'refused by rule', message: 'Batch must export Invoices, Expenses or Products' });
}
