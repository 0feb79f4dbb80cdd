import { behaviour } from '../../unit/behaviour.ts';
import { useEverywhere } from './use-everywhere.ts';

/** A field that is limited to nothing says so by empty lists, and one without decimals by 0: it leaves none of the three out. */
export const showNoLimits = behaviour('/system/userDefinedFields', {
  says: 'a custom field has no decimals, and is for all locations and departments, where nothing is said',
  source: 'evidence: custom-fields/always-shown',
  phase: 'complete',
  on: 'every write',
  sets: ['numberDecimals', 'locationIds', 'businessUnitIds'],
  after: [useEverywhere],
  does: (definition) => {
    definition.fill('numberDecimals', 0);
    definition.fill('locationIds', []);
    definition.fill('businessUnitIds', []);
  },
});
