import { ownCurrency } from '../../finance/currency/own-currency.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** A new company is billed in the provider's own money. */
export const takeCurrency = behaviour('/company/companies', {
  says: 'a new company has the currency of the default country',
  source: 'evidence: companies/default-currency',
  phase: 'complete',
  on: 'every write',
  sets: ['currency'],
  when: ({ how, after }) => how !== 'patch' && after.currency == null,
  does: async ({ after }, unit) => {
    after.currency = await ownCurrency(unit);
  },
});
