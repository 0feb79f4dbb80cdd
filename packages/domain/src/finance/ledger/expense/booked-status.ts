import type { RowOf } from '@reeve/store';
import { isApprovedStatus } from '../../../time/sheet/approved-status.ts';

const after: readonly unknown[] = ['Billed', 'BilledAgreement', 'WrittenOff'];

/** Whether an expense in this status is in the ledger: once it was approved, is on an invoice of whatever kind, or was written off. */
export function isBookedExpense(status: RowOf<'/expense/entries'>['status']): boolean {
  return isApprovedStatus(status) || after.includes(status);
}
