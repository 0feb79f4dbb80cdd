import type { RowOf } from '@reeve/store';
import { isApprovedStatus } from '../../../time/sheet/approved-status.ts';

const billed: readonly unknown[] = ['Billed', 'BilledAgreement'];

/** Whether an expense in this status is in the ledger: once it was approved, or is on an invoice of whatever kind. */
export function isBookedExpense(status: RowOf<'/expense/entries'>['status']): boolean {
  return isApprovedStatus(status) || billed.includes(status);
}
