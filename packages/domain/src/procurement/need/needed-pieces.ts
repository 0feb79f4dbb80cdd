import { convertPieces, storedQuantity, type UnitConversion } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { StoredRecords } from '../../unit/roll-up.ts';
import { conversionOf } from '../unit-of-measure/conversion-of.ts';

type SoldPieces = RowOf<'/procurement/products'>;

const inventory = '/procurement/catalog/{parentId}/inventory';
const lines = '/procurement/purchaseorders/{parentId}/lineitems';
const additions = '/finance/agreements/{parentId}/additions';
const pickings = '/procurement/products/{parentId}/pickingShippingDetails';

/**
 * How many pieces of a product are still to be ordered: those that were sold and not cancelled, less what was ordered for it;
 * of inventory also less what was picked and what is on hand and not for products before it (evidence: procurement/need). None of
 * what is only offered, and of what cannot be ordered.
 */
export async function neededPieces(id: number, records: StoredRecords): Promise<number> {
  const product = await records.get('/procurement/products', id);
  if (product === null || !(await isWanted(product, records))) return 0;
  if (comesFromStock(product)) {
    const [claim, there] = [await claimOf(product, records), await leftFor(product, records)];
    return missingOf(product, claim, there, records);
  }
  const ordered = await orderedFor(product, records);
  return wholePieces(soldPieces(product) - ordered.all);
}

/** How many of its own unit a product still needs ordered, where it wants so much from stock and so much is there. */
export async function missingOf(
  product: SoldPieces,
  claim: number,
  there: number,
  records: StoredRecords,
): Promise<number> {
  const { times, per } = await stockConversion(product, records);
  return wholePieces(converted(claim - Math.max(0, there), { times: per, per: times }));
}

/** What one of a product's unit is in stock, which is counted in the unit of its item (evidence: procurement/conversions). */
export async function stockConversion(
  { catalogItem, unitOfMeasure }: SoldPieces,
  records: StoredRecords,
): Promise<UnitConversion> {
  const item = catalogItem === null ? null : await records.get('/procurement/catalog', catalogItem);
  return conversionOf(unitOfMeasure, item?.unitOfMeasure ?? null, records);
}

/** Exact, in ten-thousandths of a piece. */
function converted(pieces: number, conversion: UnitConversion): number {
  return convertPieces(storedQuantity(pieces / storedQuantity(1)), conversion);
}

/** What a product still wants from stock, in ten-thousandths: sold, not picked, and not on its way. Zero where it takes none from there. */
export async function claimOf(product: SoldPieces, records: StoredRecords): Promise<number> {
  if (!comesFromStock(product) || !(await isWanted(product, records))) return 0;
  const ordered = await orderedFor(product, records);
  const wanted = soldPieces(product) - (await pickedFor(product, records)) - ordered.open;
  return converted(Math.max(0, wanted), await stockConversion(product, records));
}

/** The products that may still want pieces of an item from stock, first come first. */
export async function waitingFor(catalogItem: number, records: StoredRecords): Promise<SoldPieces[]> {
  return records.select('/procurement/products', { catalogItem, servedFlag: null }, ['id']);
}

/** What is on hand of an item over all warehouses, in ten-thousandths. */
export async function onHandOf(catalogItem: number, records: StoredRecords): Promise<number> {
  const rows = await records.select(inventory, { catalogItem });
  return total(rows.map(({ onHand }) => onHand));
}

async function leftFor({ id, catalogItem }: SoldPieces, records: StoredRecords): Promise<number> {
  if (catalogItem === null) return 0;
  let left = await onHandOf(catalogItem, records);
  for (const before of await waitingFor(catalogItem, records))
    if (before.id < id) left -= await claimOf(before, records);
  return left;
}

function soldPieces({ quantity, quantityCancelled }: SoldPieces): number {
  return storedQuantity(quantity) - storedQuantity(quantityCancelled);
}

async function isWanted(product: SoldPieces, records: StoredRecords): Promise<boolean> {
  return isOrdered(product) && isSold(product) && (await isPurchased(product, records));
}

/** What an agreement bills again and again is bought only where its addition says so (evidence: agreements/billed-additions). */
async function isPurchased({ billedAddition }: SoldPieces, records: StoredRecords): Promise<boolean> {
  return billedAddition === null || (await records.get(additions, billedAddition))?.purchaseItemFlag === true;
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
async function orderedFor({ id, purchaseOrderNumber, unitOfMeasure }: SoldPieces, records: StoredRecords) {
  const found = purchaseOrderNumber === null ? [] : await records.select(lines, { demandedFor: id });
  const counted = found.filter(({ canceledFlag }) => canceledFlag !== true);
  let [all, received] = [0, 0];
  for (const line of counted) {
    const conversion = await conversionOf(line.unitOfMeasure, unitOfMeasure, records);
    all += convertPieces(storedQuantity(line.quantity), conversion);
    received += convertPieces(storedQuantity(line.receivedQuantity), conversion);
  }
  return { all, open: all - received };
}

async function pickedFor({ id }: SoldPieces, records: StoredRecords): Promise<number> {
  const details = await records.select(pickings, { productItem: id });
  return total(details.map(({ pickedQuantity }) => pickedQuantity));
}

/** Exact, in ten-thousandths of a piece. */
function total(quantities: readonly (number | null)[]): number {
  return quantities.reduce<number>((sum, each) => sum + storedQuantity(each), 0);
}

/** Whole pieces, of so many ten-thousandths; none below zero. */
export function wholePieces(quantity: number): number {
  return Math.max(0, Math.ceil(quantity / storedQuantity(1)));
}
