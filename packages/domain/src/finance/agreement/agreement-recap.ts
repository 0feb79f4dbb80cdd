import type { StoredRecord } from '@reeve/store';
import type { Reading } from '../../action/reader.ts';
import { inCents } from '../../sales/order/sales-order.ts';
import { billedAmount, nextBilling } from './agreement-billing.ts';

/**
 * What an agreement covers, what was used of it and when it is billed (special-operations 2). Amounts are in the
 * agreement's own units: hours, money or incidents.
 */
export async function recapOfAgreement(agreement: StoredRecord, now: string, reading: Reading) {
  const { id } = agreement;
  const company =
    typeof agreement['company'] === 'number' ? await reading.get('/company/companies', agreement['company']) : null;
  const last = await reading.first('/finance/invoices', { agreement: id }, ['-date', '-id']);
  const adjusted = await reading.select('/finance/agreements/{parentId}/adjustments', { agreementId: id });
  const adjustmentAmount = inCents(adjusted.reduce((sum, row) => sum + Number(row['amount'] ?? 0), 0));
  const startingAmount = Number(agreement['applicationLimit'] ?? 0);
  const usedAmount = await usedOf(agreement, reading);
  const left = inCents(startingAmount + adjustmentAmount - usedAmount);
  const next = nextBilling(agreement);
  return {
    id,
    adjustmentAmount,
    agreementStatus: agreement['agreementStatus'] ?? undefined,
    name: agreement['name'],
    availableAmount: inCents(startingAmount + adjustmentAmount),
    companyName: company?.['name'],
    isUnlimited: String(agreement['applicationUnlimitedFlag'] === true),
    ...(last === null
      ? {}
      : {
          lastInvoiceAmount: String(last['total'] ?? 0),
          lastInvoiceDate: last['date'] ?? undefined,
          lastInvoiceNumber: last['invoiceNumber'] ?? undefined,
        }),
    nextInvoiceAmount: await billedAmount(agreement, next ?? now, reading),
    nextInvoiceDate: next ?? undefined,
    overrunAmount: Math.max(0, -left),
    remainingAmount: Math.max(0, left),
    startingAmount,
    usedAmount,
  };
}

async function usedOf(agreement: StoredRecord, reading: Reading): Promise<number> {
  if (agreement['applicationUnits'] === 'Incidents')
    return (await reading.select('/service/tickets', { agreement: agreement.id })).length;
  const entries = await reading.select('/time/entries', { agreement: agreement.id });
  const key = agreement['applicationUnits'] === 'Amount' ? 'agreementAmount' : 'agreementHours';
  return inCents(entries.reduce((sum, entry) => sum + Number(entry[key] ?? 0), 0));
}
