import {
  convertCost,
  convertPieces,
  storedMoney,
  storedQuantity,
  toNumber,
  type UnitConversion,
} from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';
import { type CatalogPrice, catalogPrice } from '../catalog/catalog-price.ts';
import { conversionOf } from '../unit-of-measure/conversion-of.ts';

type SoldItem = Pick<
  RowOf<'/procurement/products'>,
  'company' | 'quantity' | 'ignorePricingSchedulesFlag' | 'unitOfMeasure'
>;

/** What a product of an item costs by the catalog at this moment, one of the product's unit. */
export interface ListedPrice extends CatalogPrice {
  readonly cost: number | null;
  readonly listPrice: number | null;
}

/**
 * Price and cost of one of the unit in which an item is sold: by the pricing schedule of the company for so many of the item's
 * unit, unless the product ignores it (evidence: procurement/conversions).
 */
export async function listedPrice(
  item: RowOf<'/procurement/catalog'>,
  { company, quantity, ignorePricingSchedulesFlag, unitOfMeasure }: SoldItem,
  unit: Unit,
): Promise<ListedPrice> {
  const unitIn = await conversionOf(unitOfMeasure ?? item.unitOfMeasure, item.unitOfMeasure, unit);
  const pieces = toNumber(convertPieces(storedQuantity(quantity ?? 1), unitIn));
  const question = { item, companyId: company ?? null, quantity: pieces, date: unit.now };
  const own = { price: item.price ?? 0, priceMethod: null };
  const { price, priceMethod } = ignorePricingSchedulesFlag === true ? own : await catalogPrice(question, unit);
  return {
    price: inUnit(price, unitIn) ?? 0,
    priceMethod,
    cost: inUnit(item.cost, unitIn),
    listPrice: inUnit(item.price, unitIn),
  };
}

/** What so many pieces make of what one costs. */
function inUnit(amount: number | null, { times, per }: UnitConversion): number | null {
  return amount === null ? null : toNumber(convertCost(storedMoney(amount), { times: per, per: times }));
}
