import type { RowOf } from '@reeve/store';
import { workedColumns } from '../worked-columns.ts';

type Invoice = RowOf<'/finance/invoices'>;

/**
 * Whether and when an invoice was paid: nothing is left to pay, since the last of its payments; and what is left of a
 * credit memo (evidence: reports/paid).
 */
export const invoicePaid = workedColumns('/finance/invoices', {
  gives: ['flag', 'date', 'creditLeft'],
  works: async (invoices, { read }) => {
    const payments = await read.select('/finance/invoices/{parentId}/payments', {
      invoice: invoices.map(({ id }) => id),
    });
    const byInvoice = Map.groupBy(payments, ({ invoice }) => invoice);
    return (invoice) => {
      const own = byInvoice.get(invoice.id) ?? [];
      const isPaid = own.length > 0 && (invoice.balance ?? 0) <= 0;
      const dates = own.flatMap(({ paymentDate }) => paymentDate ?? []).sort();
      return { flag: isPaid ? 1 : 0, date: isPaid ? dates.at(-1) : null, creditLeft: creditLeft(invoice) };
    };
  },
});

/** A credit memo's balance is what was not applied of it yet. */
function creditLeft({ type, balance }: Invoice): number | null {
  return type === 'CreditMemo' ? balance : null;
}
