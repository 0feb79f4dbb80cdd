import { storedQuantity } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { StoredRecords } from '../../unit/roll-up.ts';

type SoldPieces = RowOf<'/procurement/products'>;

const inventory = '/procurement/catalog/{parentId}/inventory';
const lines = '/procurement/purchaseorders/{parentId}/lineitems';
const pickings = '/procurement/products/{parentId}/pickingShippingDetails';

/**
 * How many pieces of a product are still to be ordered: those that were sold and not cancelled, less what was ordered for it;
 * of inventory also less what was picked and what is on hand (evidence: procurement/need). None of what is only offered, and of
 * what cannot be ordered.
 */
export async function neededPieces(id: number, records: StoredRecords): Promise<number> {
  const product = await records.get('/procurement/products', id);
  if (product === null || !isOrdered(product) || !isSold(product)) return 0;
  const wanted = storedQuantity(product.quantity) - storedQuantity(product.quantityCancelled);
  const ordered = await orderedFor(product, records);
  if (!comesFromStock(product)) return pieces(wanted - ordered.all);
  const picked = await pickedFor(product, records);
  return pieces(wanted - picked - ordered.open - (await onHandOf(product, records)));
}

function isOrdered({ productClass, cancelledFlag }: SoldPieces): boolean {
  return cancelledFlag !== true && (productClass === 'Inventory' || productClass === 'NonInventory');
}

function isSold({ opportunity, ticket, project, salesOrder }: SoldPieces): boolean {
  return opportunity === null || ticket !== null || project !== null || salesOrder !== null;
}

/** What is ordered for a customer, or sent by the vendor, never lies in a bin. */
function comesFromStock({ productClass, specialOrderFlag, dropshipFlag }: SoldPieces): boolean {
  return productClass === 'Inventory' && specialOrderFlag !== true && dropshipFlag !== true;
}

/** What purchase orders have for it, and what of that is still to come. A product that names none has none. */
async function orderedFor({ id, purchaseOrderNumber }: SoldPieces, records: StoredRecords) {
  const found = purchaseOrderNumber === null ? [] : await records.select(lines, { demandedFor: id });
  const counted = found.filter(({ canceledFlag }) => canceledFlag !== true);
  const all = total(counted.map(({ quantity }) => quantity));
  return { all, open: all - total(counted.map(({ receivedQuantity }) => receivedQuantity)) };
}

async function pickedFor({ id }: SoldPieces, records: StoredRecords): Promise<number> {
  const details = await records.select(pickings, { productItem: id });
  return total(details.map(({ pickedQuantity }) => pickedQuantity));
}

async function onHandOf({ catalogItem }: SoldPieces, records: StoredRecords): Promise<number> {
  const rows = await records.select(inventory, { catalogItem });
  return total(rows.map(({ onHand }) => onHand));
}

/** Exact, in ten-thousandths of a piece. */
function total(quantities: readonly (number | null)[]): number {
  return quantities.reduce<number>((sum, each) => sum + storedQuantity(each), 0);
}

/** Whole pieces, of so many ten-thousandths. */
function pieces(quantity: number): number {
  return Math.max(0, Math.ceil(quantity / storedQuantity(1)));
}
