import { changeRecord, deleteRecord } from '../../../action/write-record.ts';
import { behaviour } from '../../../unit/behaviour.ts';

/** What stood on an invoice that is deleted is there for the next one. */
export const freeWhatIsBilled = behaviour('/finance/invoices', {
  says: 'the time, the expenses and the products on an invoice are unbilled again once it is deleted; products that bill additions go with it',
  source: 'evidence: invoices/deleting-frees, agreements/billed-additions',
  phase: 'release',
  does: async ({ before }, unit) => {
    const on = { invoice: before?.id ?? 0 };
    for (const collection of ['/time/entries', '/expense/entries'] as const)
      for (const { id } of await unit.select(collection, on)) await changeRecord(collection, id, off, unit);
    for (const { id, billedAddition } of await unit.select(products, on))
      await (billedAddition === null ? changeRecord(products, id, off, unit) : deleteRecord(products, id, unit));
  },
});

const products = '/procurement/products';
const off = { invoice: null };
