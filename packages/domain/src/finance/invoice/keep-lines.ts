import { refuse } from '../../fault.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { isClosedInvoice } from './closed-status.ts';

const lines = ['/procurement/products', '/time/entries', '/expense/entries'] as const;

/** What stands on a closed invoice stays there, and nothing joins it. */
export const keepOnClosedInvoice = behaviour(lines, {
  says: 'nothing is put on a closed invoice or taken off it',
  source: 'evidence: invoices/closed',
  phase: 'refuse',
  on: { changed: ['invoice'] },
  when: ({ trusted }) => !trusted,
  does: async ({ before, after }, unit) => {
    for (const invoice of [before?.invoice ?? null, after.invoice])
      if (await isClosedInvoice(invoice, unit)) refuseClosed(invoice);
  },
});

/** A product keeps its amounts on it. */
export const keepBilledProduct = behaviour('/procurement/products', {
  says: 'a product on a closed invoice keeps what it comes to',
  source: 'evidence: invoices/closed',
  phase: 'refuse',
  on: { changed: ['extPrice', 'taxableFlag', 'billableOption', 'cancelledFlag', 'catalogItem'] },
  when: ({ before, trusted }) => before !== null && before.invoice !== null && !trusted,
  does: async ({ before }, unit) => {
    const invoice = before?.invoice ?? null;
    if (await isClosedInvoice(invoice, unit)) refuseClosed(invoice);
  },
});

/** … and is not deleted. */
export const keepProductOfInvoice = behaviour('/procurement/products', {
  says: 'a product on a closed invoice is not deleted',
  source: 'evidence: invoices/closed',
  phase: 'release',
  when: ({ before }) => (before?.invoice ?? null) !== null,
  does: async ({ before }, unit) => {
    const invoice = before?.invoice ?? null;
    if (await isClosedInvoice(invoice, unit)) refuseClosed(invoice);
  },
});

function refuseClosed(invoice: number | null): never {
  return refuse({ kind: 'refused by rule', message: `Invoice ${invoice} is closed: what is on it does not change.` });
}
