import { behaviour } from '../../../unit/behaviour.ts';

/** An entry for service is a member's appointment with a ticket: without one of them it is in nobody's day and on no ticket. */
export const requireAssignment = behaviour('/schedule/entries', {
  says: 'a schedule entry for service has a ticket and a member',
  source: 'evidence: schedule/service-parts',
  phase: 'refuse',
  on: { changed: ['type', 'objectId', 'member'] },
  when: ({ after, trusted }) => !trusted && ((after.objectId ?? 0) === 0 || after.member === null),
  does: async (entry, unit) => {
    const { after } = entry;
    const type = after.type === null ? null : await unit.get('/schedule/types', after.type);
    if (type?.identifier?.toUpperCase() !== 'S') return;
    const missing = [(after.objectId ?? 0) === 0 ? 'objectId' : null, after.member === null ? 'member/id' : null];
    for (const field of missing)
      if (field !== null) entry.refuse('MissingRequiredField', field, `The ${field} field is required.`);
  },
});
