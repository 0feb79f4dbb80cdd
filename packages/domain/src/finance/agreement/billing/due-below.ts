import type { Reader } from '../../../action/reader.ts';
import { statusOf } from '../status/status-of.ts';
import type { AgreementBill } from './gather-bill.ts';
import { nextDueBill } from './next-due-bill.ts';

/** The bills of the active agreements below one that are due by a moment: its invoice has them along (evidence: agreements/children). */
export async function dueBelow(
  parentAgreement: number,
  by: string,
  now: string,
  reader: Reader,
): Promise<AgreementBill[]> {
  const bills: AgreementBill[] = [];
  for (const child of await reader.select('/finance/agreements', { parentAgreement })) {
    const bill =
      statusOf(child, now, reader.schema) === 'Active' ? await nextDueBill(child, by, reader) : 'nothing due';
    if (typeof bill !== 'string') bills.push(bill);
  }
  return bills;
}
