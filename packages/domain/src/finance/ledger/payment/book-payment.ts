import { storedMoney } from '@reeve/calculation';
import { behaviour } from '../../../unit/behaviour.ts';
import { type Booking, bookDocument } from '../entry/book-document.ts';
import { ledgerRows } from '../entry/ledger-rows.ts';

/** Money that comes in settles what a customer owes; a credit moves what is owed from one document to the other. */
export const bookPayment = behaviour('/finance/invoices/{parentId}/payments', {
  says: 'a payment is booked in the ledger: what comes in is debited, and the receivable credited',
  source: 'evidence: invoices/payment-accounts',
  phase: 'follow',
  on: { changed: ['amount', 'invoice', 'credit', 'paymentAccount', 'aRPaymentAccount'] },
  fills: [ledgerRows],
  does: async ({ after }, unit) => {
    const { id, invoice: on, credit, amount, paymentAccount, aRPaymentAccount } = after;
    const invoice = on === null ? null : await unit.get('/finance/invoices', on);
    const subject = { location: invoice?.location ?? null, project: invoice?.project ?? null };
    const receivable = { type: 'AR', subject, accountNumber: aRPaymentAccount } as const;
    const against: Booking =
      credit === null
        ? { type: 'Cash', subject, accountNumber: paymentAccount, description: 'Payment' }
        : { ...receivable, description: 'Credit' };
    const parts = [
      { ...receivable, description: `Payment of ${invoice?.invoiceNumber ?? ''}`, amount: storedMoney(amount) },
    ];
    await bookDocument({ key: { paymentNumber: id }, shows: { invoice: on }, parts, against }, unit);
  },
});
