import { behaviour } from '../../unit/behaviour.ts';

/** The path of the additions of an agreement. */
export const additions = '/finance/agreements/{parentId}/additions';

const taken = ['description', 'invoiceDescription', 'unitPrice', 'unitCost', 'taxableFlag', 'uom'] as const;

/** An addition is of a product, and says what the product says unless it overrides it. */
export const takeProduct = behaviour(additions, {
  says: 'an addition takes description, price, cost, tax and unit from its product unless they are sent',
  source: 'evidence: agreements/additions',
  phase: 'complete',
  on: 'every write',
  sets: [...taken, 'quantity'],
  when: (addition) => addition.how === 'replace' || addition.changed('product'),
  does: async ({ sent, after }, unit) => {
    const item = after.product == null ? null : await unit.get('/procurement/catalog', after.product);
    if (item === null) return;
    const measure =
      item.unitOfMeasure == null ? null : await unit.get('/procurement/unitOfMeasures', item.unitOfMeasure);
    const known = {
      description: item.description,
      invoiceDescription: item.customerDescription,
      unitPrice: item.price,
      unitCost: item.cost,
      taxableFlag: item.taxableFlag,
      uom: measure?.name ?? null,
    };
    for (const key of taken) if (!sent.has(key)) Object.assign(after, { [key]: known[key] });
    after.quantity ??= 1;
  },
});
