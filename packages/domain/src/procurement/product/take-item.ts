import { behaviour } from '../../unit/behaviour.ts';
import { listedPrice } from './listed-price.ts';

const products = '/procurement/products';

/** Fields of a product that the catalog item calls alike. */
const alike = [
  'description',
  'customerDescription',
  'cost',
  'unitOfMeasure',
  'taxableFlag',
  'productClass',
  'vendor',
  'vendorSku',
  'specialOrderFlag',
  'phaseProductFlag',
  'calculatedPriceFlag',
  'calculatedCostFlag',
  'sla',
] as const;

/** A product is of a catalog item, and says what the item says unless it overrides it. */
export const takeItem = behaviour(products, {
  says: 'a product takes description, price, cost, unit, tax and class from its catalog item unless they are sent',
  source: 'evidence: procurement/copied-to-products',
  phase: 'complete',
  on: 'every write',
  sets: [...alike, 'quantity', 'price', 'priceMethod', 'listPrice', 'dropshipFlag'],
  when: (product) => product.how === 'replace' || product.changed('catalogItem'),
  does: async ({ sent, after }, unit) => {
    const item = after.catalogItem == null ? null : await unit.get('/procurement/catalog', after.catalogItem);
    if (item === null) return;
    for (const key of alike) if (!sent.has(key)) Object.assign(after, { [key]: item[key] });
    if (!sent.has('dropshipFlag')) after.dropshipFlag = item.dropShipFlag;
    after.quantity ??= 1;
    const listed = await listedPrice(item, after, unit);
    if (!sent.has('cost')) after.cost = listed.cost;
    if (!sent.has('listPrice')) after.listPrice = listed.listPrice;
    if (sent.has('price') && after.price != null) return;
    after.price = after.ignorePricingSchedulesFlag === true ? listed.listPrice : listed.price;
    if (!sent.has('priceMethod')) after.priceMethod = listed.priceMethod;
  },
});
