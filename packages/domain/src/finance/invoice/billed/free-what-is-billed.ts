import { changeRecord } from '../../../action/write-record.ts';
import { behaviour } from '../../../unit/behaviour.ts';

/** What stood on an invoice that is deleted is there for the next one. */
export const freeWhatIsBilled = behaviour('/finance/invoices', {
  says: 'the time, the expenses and the products on an invoice are unbilled again once it is deleted',
  source: 'evidence: invoices/deleting-frees',
  phase: 'release',
  does: async ({ before }, unit) => {
    const on = { invoice: before?.id ?? 0 };
    for (const collection of ['/time/entries', '/expense/entries', '/procurement/products'] as const)
      for (const { id } of await unit.select(collection, on)) await changeRecord(collection, id, off, unit);
  },
});

const off = { invoice: null };
