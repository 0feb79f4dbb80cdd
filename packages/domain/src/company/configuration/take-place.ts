import { placeOfCaller } from '../../system/member/place-of-caller.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** A new configuration is looked after where its maker is. */
export const takePlace = behaviour('/company/configurations', {
  says: "a new configuration has the caller's location and department",
  source: 'evidence: configurations/defaults',
  phase: 'complete',
  on: 'every write',
  sets: ['location', 'department'],
  when: ({ how, after }) => how !== 'patch' && (after.location == null || after.department == null),
  does: async (configuration, unit) => {
    const { location, department } = await placeOfCaller(unit);
    configuration.fill('location', location);
    configuration.fill('department', department);
  },
});
