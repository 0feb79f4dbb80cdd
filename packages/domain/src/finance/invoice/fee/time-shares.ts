import { type Money, minus, money, shareAmount, storedMoney, sumOf } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { amountOnInvoice } from '../../../time/invoiced/left-to-invoice.ts';
import type { StoredRecords } from '../../../unit/roll-up.ts';
import { type AgreedFee, feeOfEntry, feeOfInvoice, isSameFee } from './fee-of.ts';

/** An entry of time with what it bears of what the services of its invoice come to. */
export interface TimeShare {
  readonly entry: RowOf<'/time/entries'>;
  readonly amount: Money;
}

/** The time on an invoice with its shares, and what of the services none of it bears. */
export interface TimeShares {
  readonly shares: readonly TimeShare[];
  readonly rest: Money;
}

/**
 * What each entry on an invoice bears of what its services come to: what it comes to at its rate, or its share of the fee or
 * the limit (evidence: invoices/fees).
 */
export async function timeShares(invoice: RowOf<'/finance/invoices'>, records: StoredRecords): Promise<TimeShares> {
  const entries = await records.select('/time/entries', { invoice: invoice.id });
  const shares = entries.map((entry) => ({ entry, amount: amountOnInvoice(entry) }));
  const rest = minus(storedMoney(invoice.serviceTotal), sumOf(shares.map(({ amount }) => amount)));
  const fee = rest === 0 ? null : await feeOfInvoice(invoice, records);
  return fee === null ? { shares, rest } : shareFee(shares, rest, fee, records);
}

/** Entries under the fee bear what is left of it, too, in proportion. */
async function shareFee(
  atRates: readonly TimeShare[],
  rest: Money,
  fee: AgreedFee,
  records: StoredRecords,
): Promise<TimeShares> {
  const parts: Money[] = [];
  for (const { entry, amount } of atRates)
    parts.push(isSameFee(fee, await feeOfEntry(entry, records)) ? amount : money(0));
  const shared = shareAmount(sumOf([...parts, rest]), parts);
  if (shared === null) return { shares: atRates, rest };
  const shares = atRates.map(({ entry, amount }, place) => ({
    entry,
    amount: sumOf([amount, minus(shared[place] ?? money(0), parts[place] ?? money(0))]),
  }));
  return { shares, rest: money(0) };
}
