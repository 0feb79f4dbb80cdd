import { behaviour } from '../../unit/behaviour.ts';
import { ownCurrency } from './own-currency.ts';

const own = [
  '/finance/billingSetups',
  '/procurement/pricingschedules',
  '/procurement/warehouses',
  '/sales/quotas',
] as const;

/** What is the provider's own and nobody's order is counted in the provider's own money. */
export const takeOwnCurrency = behaviour(own, {
  says: 'a new warehouse, pricing schedule, quota or billing setup is in the currency of the default country',
  source: 'evidence: companies/own-currency',
  phase: 'complete',
  on: 'create',
  sets: ['currency'],
  when: ({ after }) => after.currency === null,
  does: async ({ after }, unit) => {
    after.currency = await ownCurrency(unit);
  },
});
