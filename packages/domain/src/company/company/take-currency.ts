import { behaviour } from '../../unit/behaviour.ts';

/** A new company is billed in the provider's own money: that of the default country, else the first there is. */
export const takeCurrency = behaviour('/company/companies', {
  says: 'a new company has the currency of the default country',
  source: 'evidence: companies/default-currency',
  phase: 'complete',
  on: 'every write',
  sets: ['currency'],
  when: ({ how, after }) => how !== 'patch' && after.currency == null,
  does: async ({ after }, unit) => {
    const country = await unit.first('/company/countries', { defaultFlag: true });
    after.currency = country?.currency ?? (await unit.first('/finance/currencies', {}))?.id ?? null;
  },
});
