import { behaviour } from '../../../unit/behaviour.ts';
import type { Draft } from '../../../unit/draft.ts';
import type { Unit } from '../../../unit/unit.ts';

/**
 * An entry for service is a member's appointment with a ticket: without one of them it is in nobody's day and on no ticket.
 * The one that came with an activity has the member that the activity has to have.
 */
export const requireAssignment = behaviour('/schedule/entries', {
  says: 'a schedule entry for service has a ticket and a member, and one that came with an activity a member',
  source: 'evidence: schedule/service-parts',
  phase: 'refuse',
  on: { changed: ['type', 'objectId', 'member'] },
  when: ({ after, trusted }) => !trusted && ((after.objectId ?? 0) === 0 || after.member === null),
  does: async (entry, unit) => {
    for (const field of await missingParts(entry, unit))
      entry.refuse('MissingRequiredField', field, `The ${field} field is required.`);
  },
});

async function missingParts({ after }: Draft<'/schedule/entries'>, unit: Unit): Promise<readonly string[]> {
  const type = after.type === null ? null : await unit.get('/schedule/types', after.type);
  const isForService = type?.identifier?.toUpperCase() === 'S';
  const parts = [];
  if (isForService && (after.objectId ?? 0) === 0) parts.push('objectId');
  if ((isForService || after.madeForOwner === true) && after.member === null) parts.push('member/id');
  return parts;
}
