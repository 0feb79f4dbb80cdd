import { type Quantity, quantity, type RecapQuestion, recapOf, storedQuantity, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Reader } from '../../action/reader.ts';
import { numberOf } from '../../action/stored-values.ts';
import { billedAmount, nextBilling } from './agreement-billing.ts';
import { statusOf } from './status/status-of.ts';

/**
 * What an agreement covers, what was used of it and when it is billed (evidence: agreements/recap). Amounts are in the
 * agreement's own units: hours, money or incidents.
 */
export async function recapOfAgreement(agreement: RowOf<'/finance/agreements'>, now: string, reading: Reader) {
  const covered = await gatherCover(agreement, reading);
  const { adjustment, available, used, remaining, overrun } = recapOf(covered);
  const next = nextBilling(agreement);
  return {
    id: agreement.id,
    adjustmentAmount: toNumber(adjustment),
    agreementStatus: statusOf(agreement, now, reading.schema),
    name: agreement.name,
    availableAmount: toNumber(available),
    companyName: await companyName(agreement, reading),
    isUnlimited: String(agreement.applicationUnlimitedFlag === true),
    ...(await lastInvoice(agreement, reading)),
    nextInvoiceAmount: await billedAmount(agreement, next ?? now, reading),
    nextInvoiceDate: next ?? undefined,
    overrunAmount: toNumber(overrun),
    remainingAmount: toNumber(remaining),
    startingAmount: toNumber(covered.starting),
    usedAmount: toNumber(used),
  };
}

async function companyName({ company }: RowOf<'/finance/agreements'>, reading: Reader) {
  return typeof company === 'number' ? (await reading.get('/company/companies', company))?.['name'] : undefined;
}

async function lastInvoice({ id }: RowOf<'/finance/agreements'>, reading: Reader) {
  const last = await reading.first('/finance/invoices', { agreement: id }, ['-date', '-id']);
  if (last === null) return {};
  return {
    lastInvoiceAmount: String(last.total ?? 0),
    lastInvoiceDate: last.date ?? undefined,
    lastInvoiceNumber: last.invoiceNumber ?? undefined,
  };
}

async function gatherCover(
  agreement: RowOf<'/finance/agreements'>,
  reading: Reader,
): Promise<RecapQuestion<'quantity'>> {
  const adjusted = await reading.select('/finance/agreements/{parentId}/adjustments', { agreementId: agreement.id });
  return {
    starting: storedQuantity(numberOf(agreement.applicationLimit)),
    adjustments: adjusted.map((row) => storedQuantity(numberOf(row.amount))),
    used: await gatherUse(agreement, reading),
  };
}

async function gatherUse(agreement: RowOf<'/finance/agreements'>, reading: Reader): Promise<Quantity[]> {
  if (agreement.applicationUnits === 'Incidents')
    return (await reading.select('/service/tickets', { agreement: agreement.id })).map(() => quantity(1));
  const entries = await reading.select('/time/entries', { agreement: agreement.id });
  const key = agreement.applicationUnits === 'Amount' ? 'agreementAmount' : 'agreementHours';
  return entries.map((entry) => storedQuantity(numberOf(entry[key])));
}
