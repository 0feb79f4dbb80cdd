import { billFee, type Money, minus, storedMoney, sumOf } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { amountOnInvoice } from '../../../time/invoiced/left-to-invoice.ts';
import type { StoredRecords } from '../../../unit/roll-up.ts';
import { type AgreedFee, feeOfEntry, feeOfInvoice, isSameFee } from './fee-of.ts';

type Entry = RowOf<'/time/entries'>;

/**
 * What the services on an invoice come to: the time on it at its rates, with what was entered of a special one, or what other invoices left of the fee of what it is
 * for, or that time up to its limit (evidence: invoices/fees, invoices/special-amounts). Time of a phase that is billed another way comes on top.
 */
export async function servicesOf(id: number, entries: readonly Entry[], records: StoredRecords): Promise<Money> {
  const invoice = await records.get('/finance/invoices', id);
  const fee = invoice === null ? null : await feeOfInvoice(invoice, records);
  const all = amountOf(entries);
  if (fee === null) return sumOf([all, storedMoney(invoice?.enteredAmount)]);
  const worked = await amountAtFee(fee, entries, records);
  const billed = await billedByOthers(fee, id, records);
  return sumOf([billFee({ ...fee, worked, billed }), minus(all, worked)]);
}

/** What other standard invoices of the same ticket or project billed of its fee. */
async function billedByOthers(fee: AgreedFee, id: number, records: StoredRecords): Promise<Money> {
  const billed: Money[] = [];
  for (const other of await records.select('/finance/invoices', { [fee.of]: fee.id })) {
    if (other.id === id || !isSameFee(fee, await feeOfInvoice(other, records))) continue;
    const entries = await records.select('/time/entries', { invoice: other.id });
    const others = minus(amountOf(entries), await amountAtFee(fee, entries, records));
    billed.push(minus(storedMoney(other.serviceTotal), others));
  }
  return sumOf(billed);
}

async function amountAtFee(fee: AgreedFee, entries: readonly Entry[], records: StoredRecords): Promise<Money> {
  const under: Entry[] = [];
  for (const entry of entries) if (isSameFee(fee, await feeOfEntry(entry, records))) under.push(entry);
  return amountOf(under);
}

function amountOf(entries: readonly Entry[]): Money {
  return sumOf(entries.map(amountOnInvoice));
}
