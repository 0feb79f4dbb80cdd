import type { RowOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import { cancelProduct } from './cancel-product.ts';

/** A line of a sales order says whether it was billed, or never will be. */
export const showBillStatus = behaviour('/procurement/products', {
  says: 'a product on a sales order is billed, unbilled, cancelled or not to be billed, as its line in the order shows',
  source: 'evidence: sales/line-status',
  phase: 'derive',
  on: { changed: ['salesOrder', 'invoice', 'billableOption', 'cancelledFlag', 'billStatus'] },
  sets: ['billStatus'],
  after: [cancelProduct],
  does: ({ after }) => {
    after.billStatus = after.salesOrder === null ? null : billStatusOf(after);
  },
});

function billStatusOf({ invoice, billableOption, cancelledFlag }: RowOf<'/procurement/products'>): string {
  if (cancelledFlag === true) return 'Cancelled';
  if (invoice !== null) return 'Billed';
  return billableOption === 'Billable' ? 'Unbilled' : (billableOption ?? 'Unbilled');
}
