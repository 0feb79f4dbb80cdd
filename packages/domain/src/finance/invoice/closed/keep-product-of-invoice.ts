import { behaviour } from '../../../unit/behaviour.ts';
import { refuseClosed } from './refuse-closed.ts';

/** Nor is it deleted. */
export const keepProductOfInvoice = behaviour('/procurement/products', {
  says: 'a product on a closed invoice is not deleted',
  source: 'evidence: invoices/closed',
  phase: 'release',
  when: ({ before }) => (before?.invoice ?? null) !== null,
  does: ({ before }, unit) => refuseClosed(before?.invoice ?? null, unit),
});
