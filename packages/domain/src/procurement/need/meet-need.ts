import type { Unit } from '../../unit/unit.ts';
import { neededPieces } from './needed-pieces.ts';

const products = '/procurement/products';

/** Works out anew what is to be ordered of the products that wait for an item, after its stock has moved (evidence: procurement/need). */
export async function meetNeed(catalogItem: number, unit: Unit): Promise<void> {
  for (const { id, needToOrderQuantity } of await unit.select(products, { catalogItem, needToPurchaseFlag: true })) {
    const needed = await neededPieces(id, unit);
    if (needed !== needToOrderQuantity) await unit.updateColumns(products, id, { needToOrderQuantity: needed });
  }
}
