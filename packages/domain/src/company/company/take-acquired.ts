import { behaviour } from '../../unit/behaviour.ts';

/** Who comes new was acquired when it came. */
export const takeAcquired = behaviour('/company/companies', {
  says: 'a new company was acquired when it was made, unless it says otherwise',
  source: 'evidence: companies/acquired',
  phase: 'complete',
  on: 'create',
  sets: ['dateAcquired'],
  when: ({ after }) => after.dateAcquired == null,
  does: ({ after }, unit) => {
    after.dateAcquired = unit.now;
  },
});
