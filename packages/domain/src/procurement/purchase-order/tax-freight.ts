import { storedMoney, taxOf, toNumber } from '@reeve/calculation';
import { taxationOf } from '../../finance/tax-code/taxation.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** Freight is taxed where the order says so; else its tax is what the vendor's bill says. */
export const taxFreight = behaviour('/procurement/purchaseorders', {
  says: 'the tax on the freight of a purchase order follows its tax code, where freight is taxed',
  source: 'evidence: procurement/order-tax',
  phase: 'derive',
  on: { changed: ['freightCost', 'taxFreightFlag', 'taxCode', 'freightTaxTotal'] },
  sets: ['freightTaxTotal'],
  when: ({ after }) => after.taxFreightFlag === true && after.taxCode != null,
  does: async ({ after }, unit) => {
    const taxation = await taxationOf(after.taxCode ?? 0, unit);
    if (taxation === null) return;
    const amount = storedMoney(after.freightCost);
    const freight = { kind: 'product', amount, unit: null, isTaxedIn: () => true } as const;
    after.freightTaxTotal = toNumber(taxOf(amount === 0 ? [] : [freight], taxation.levels));
  },
});
