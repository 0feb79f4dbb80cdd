import { minus, storedQuantity, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';

/** How many pieces of a product are still wanted: those that were sold, less those that were cancelled. */
export function wantedPieces({
  quantity,
  quantityCancelled,
}: Pick<RowOf<'/procurement/products'>, 'quantity' | 'quantityCancelled'>): number {
  return toNumber(minus(storedQuantity(quantity), storedQuantity(quantityCancelled)));
}
