import { behaviour } from '../../unit/behaviour.ts';
import { catalogPrice } from '../catalog/catalog-price.ts';

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
    if (!sent.has('listPrice')) after.listPrice = item.price;
    after.quantity ??= 1;
    if (sent.has('price') && after.price != null) return;
    const question = { item, companyId: after.company ?? null, quantity: after.quantity, date: unit.now };
    const own = { price: item.price, priceMethod: null };
    const { price, priceMethod } = after.ignorePricingSchedulesFlag === true ? own : await catalogPrice(question, unit);
    after.price = price;
    if (!sent.has('priceMethod')) after.priceMethod = priceMethod;
  },
});
