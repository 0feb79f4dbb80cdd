import { defaultOf } from '../../setup/default-of.ts';
import { behaviour } from '../../unit/behaviour.ts';

const setups = [
  ['country', '/company/countries'],
  ['taxCode', '/finance/taxCodes'],
  ['billingTerms', '/finance/billingTerms'],
  ['timeZoneSetup', '/system/timeZoneSetups'],
  ['invoiceDeliveryMethod', '/finance/deliveryMethods'],
] as const;

/** What a new company does not say is as the provider's setup has it. */
export const takeDefaults = behaviour('/company/companies', {
  says: 'a new company has the default country, tax code, billing terms, time zone and delivery of invoices',
  source: 'evidence: companies/defaults',
  phase: 'complete',
  on: 'every write',
  sets: setups.map(([key]) => key),
  when: ({ how }) => how !== 'patch',
  does: async ({ after }, unit) => {
    for (const [key, collection] of setups) if (after[key] == null) after[key] = await defaultOf(collection, unit);
  },
});
