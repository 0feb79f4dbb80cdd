import { behaviour } from '../../unit/behaviour.ts';
import { procurementSettings } from '../setting/procurement-settings.ts';

/** Providers that tax what they sell need not say so of each item. */
export const takeTaxable = behaviour('/procurement/catalog', {
  says: 'a new catalog item is taxable where the settings make items so, unless it says otherwise',
  source: 'evidence: procurement/taxable-items',
  phase: 'complete',
  on: 'create',
  sets: ['taxableFlag'],
  when: ({ sent }) => !sent.has('taxableFlag'),
  does: async ({ after }, unit) => {
    after.taxableFlag = (await procurementSettings(unit))?.defaultProductTaxableFlag === true;
  },
});
