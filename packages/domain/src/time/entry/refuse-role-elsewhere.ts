import { refuse } from '../../fault.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** A work role that lists locations is one of these alone; one that lists none is used everywhere. */
export const refuseRoleElsewhere = behaviour('/time/entries', {
  says: 'time is done in a work role of its location, sent or taken from elsewhere',
  source: 'evidence: time/role-of-location',
  phase: 'refuse',
  on: { changed: ['workRole', 'location'] },
  when: ({ after, trusted }) => !trusted && after.workRole !== null && after.location !== null,
  does: async ({ after }, unit) => {
    const role = await unit.get('/time/workRoles', after.workRole ?? 0);
    const listed = role?.locationIds ?? [];
    if (listed.length === 0 || after.location === null || listed.includes(after.location)) return;
    const message = 'The default Work Role is not valid for the selected location';
    refuse({ kind: 'refused by rule', code: 'TimeEntryApi', message });
  },
});
