import type { Behaviour } from '../../write/behaviour.ts';

/** What a new agreement has without being told. */
export const agreementDefaults: Behaviour = {
  name: 'a new agreement is active and billed from today on',
  collections: ['/finance/agreements'],
  moment: 'before save',
  source: 'wire-behaviour 11.7',
  when: (draft) => draft.before === null,
  does: (draft, unit) => {
    draft.fill('agreementStatus', 'Active');
    draft.fill('billStartDate', `${unit.now.slice(0, 10)}T00:00:00Z`);
  },
};
