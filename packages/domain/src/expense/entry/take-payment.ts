import { defaultOf } from '../../setup/default-of.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** Somebody paid, in some way. */
export const takePayment = behaviour('/expense/entries', {
  says: 'an expense is paid in the default way, and classified as its way of payment is',
  source: 'evidence: time/expense-defaults',
  phase: 'complete',
  on: { changed: ['type', 'paymentMethod', 'classification'] },
  sets: ['paymentMethod', 'classification'],
  does: async ({ after }, unit) => {
    if (after.paymentMethod === null) after.paymentMethod = await defaultOf('/expense/paymentTypes', unit);
    if (after.classification !== null) return;
    const payment = after.paymentMethod === null ? null : await unit.get('/expense/paymentTypes', after.paymentMethod);
    after.classification = payment?.classification ?? (await defaultOf('/expense/classifications', unit));
  },
});
