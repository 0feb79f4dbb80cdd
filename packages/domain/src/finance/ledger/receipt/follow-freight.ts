import { behaviour } from '../../../unit/behaviour.ts';
import { ledgerRows } from '../entry/ledger-rows.ts';
import { unposted, unpostedLevels } from '../procurement/unposted-procurement.ts';
import { bookFreight } from './freight-of-order.ts';

/** The vendor's bill may come later than the goods. */
export const followFreight = behaviour('/procurement/purchaseorders', {
  says: 'freight of a purchase order and its tax are booked anew when they change, once any of its goods came in',
  source: 'evidence: invoices/purchase-freight, invoices/unposted',
  phase: 'follow',
  on: { changed: ['freightCost', 'freightTaxTotal'] },
  fills: [unposted, unpostedLevels, ledgerRows],
  when: ({ before }) => before !== null,
  does: ({ after }, unit) => bookFreight(after, unit),
});
