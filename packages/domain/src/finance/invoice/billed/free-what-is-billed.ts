import type { RowOf } from '@reeve/store';
import { changeRecord, deleteRecord } from '../../../action/write-record.ts';
import { behaviour } from '../../../unit/behaviour.ts';

/** What stood on an invoice that is deleted is there for the next one. */
export const freeWhatIsBilled = behaviour('/finance/invoices', {
  says: 'the time, the expenses and the products on an invoice are unbilled again once it is deleted; products that bill additions, or give pieces back, go with it',
  source: 'evidence: invoices/deleting-frees, invoices/negative-products, agreements/billed-additions',
  phase: 'release',
  does: async ({ before }, unit) => {
    const on = { invoice: before?.id ?? 0 };
    for (const collection of ['/time/entries', '/expense/entries'] as const)
      for (const { id } of await unit.select(collection, on)) await changeRecord(collection, id, off, unit);
    for (const product of await unit.select(products, on))
      await (standsAlone(product)
        ? changeRecord(products, product.id, off, unit)
        : deleteRecord(products, product.id, unit));
  },
});

const products = '/procurement/products';
const off = { invoice: null };

/** What bills an addition, or gives pieces back, stands on an invoice or nowhere. */
function standsAlone({ billedAddition, quantity }: RowOf<typeof products>): boolean {
  return billedAddition === null && (quantity ?? 0) >= 0;
}
