import { behaviour } from '../../../unit/behaviour.ts';
import { refuseClosed } from './refuse-closed.ts';

const lines = ['/procurement/products', '/time/entries', '/expense/entries'] as const;

/** What stands on a closed invoice stays there, and nothing joins it. */
export const keepOnClosedInvoice = behaviour(lines, {
  says: 'nothing is put on a closed invoice or taken off it',
  source: 'evidence: invoices/closed',
  phase: 'refuse',
  on: { changed: ['invoice'] },
  when: ({ trusted }) => !trusted,
  does: async ({ before, after }, unit) => {
    for (const invoice of [before?.invoice ?? null, after.invoice]) await refuseClosed(invoice, unit);
  },
});
