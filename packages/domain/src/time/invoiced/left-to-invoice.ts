import { type Money, money, storedMoney } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';

type Entry = RowOf<'/time/entries'>;

/** What time brings onto its invoice: nothing where it is not billable, whatever its hours are worth (evidence: time/worth). */
export function amountOnInvoice({
  billableOption,
  extendedInvoiceAmount,
}: Pick<Entry, 'billableOption' | 'extendedInvoiceAmount'>): Money {
  return billableOption === 'Billable' ? storedMoney(extendedInvoiceAmount) : money(0);
}

/** Whether an agreement leaves something of time that invoices show: hours for money, or for nothing (evidence: time/invoiced). */
export function isLeftToInvoice({
  billableOption,
  invoiceHours,
}: Pick<Entry, 'billableOption' | 'invoiceHours'>): boolean {
  return isShownOnInvoices(billableOption) && (invoiceHours ?? 0) > 0;
}

/** Whether invoices show time that is billed so: for money, or for nothing (evidence: time/invoiced). */
export function isShownOnInvoices(billableOption: Entry['billableOption']): boolean {
  return billableOption === 'Billable' || billableOption === 'NoCharge';
}
