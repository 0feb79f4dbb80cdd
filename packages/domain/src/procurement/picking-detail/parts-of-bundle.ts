import { convertPieces, type Quantity, quantity, storedQuantity, sumOf } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';

const ofProducts = '/procurement/products/{parentId}/components';
const ofItems = '/procurement/catalog/{parentId}/components';
type Part = RowOf<typeof ofProducts> | RowOf<typeof ofItems>;

/**
 * What one of a product consists of, by item, down to the parts that are no bundles themselves: of bundles within it, what
 * their items consist of now (evidence: procurement/picked-bundles). Empty where the product is no bundle.
 */
export async function partsOfBundle(product: number, unit: Unit): Promise<Map<number, Quantity>> {
  const parts = new Map<number, Quantity>();
  await addParts(await unit.select(ofProducts, { _parentId: product }), quantity(1), new Set(), parts, unit);
  return parts;
}

/** `within` are the bundles that are being taken apart: one that is a part of itself has no parts there. */
async function addParts(
  components: readonly Part[],
  times: Quantity,
  within: ReadonlySet<number>,
  parts: Map<number, Quantity>,
  unit: Unit,
): Promise<void> {
  for (const { catalogItem, quantity: of } of components) {
    if (catalogItem === null || within.has(catalogItem)) continue;
    const pieces = convertPieces(storedQuantity(of), { times, per: quantity(1) });
    const inner = await innerParts(catalogItem, unit);
    if (inner === null) parts.set(catalogItem, sum(parts.get(catalogItem), pieces));
    else await addParts(inner, pieces, new Set([...within, catalogItem]), parts, unit);
  }
}

async function innerParts(item: number, unit: Unit): Promise<Part[] | null> {
  const isBundle = (await unit.get('/procurement/catalog', item))?.productClass === 'Bundle';
  return isBundle ? unit.select(ofItems, { _parentId: item }) : null;
}

function sum(before: Quantity | undefined, more: Quantity): Quantity {
  return sumOf([before ?? quantity(0), more]);
}
