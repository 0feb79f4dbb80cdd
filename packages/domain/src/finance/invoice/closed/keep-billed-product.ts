import { behaviour } from '../../../unit/behaviour.ts';
import { refuseClosed } from './refuse-closed.ts';

/** A product keeps its amounts on it. */
export const keepBilledProduct = behaviour('/procurement/products', {
  says: 'a product on a closed invoice keeps what it comes to',
  source: 'evidence: invoices/closed',
  phase: 'refuse',
  on: { changed: ['extPrice', 'agreementAmount', 'taxableFlag', 'billableOption', 'cancelledFlag', 'catalogItem'] },
  when: ({ before, trusted }) => before !== null && before.invoice !== null && !trusted,
  does: ({ before }, unit) => refuseClosed(before?.invoice ?? null, unit),
});
