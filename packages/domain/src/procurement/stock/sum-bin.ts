import { storedQuantity } from '@reeve/calculation';
import { rollUp } from '../../unit/roll-up.ts';
import { inventory } from './on-hand.ts';

/** How many pieces lie in a bin, whatever they are. */
export const sumBin = rollUp({
  says: 'the quantity on hand of a bin is that of all items in it',
  source: 'evidence: procurement/stock',
  of: inventory,
  into: '/procurement/warehouseBins',
  by: { field: 'warehouseBin' },
  reads: ['onHand'],
  sets: 'quantityOnHand',
  adds: ({ onHand }) => storedQuantity(onHand),
});
