import { behaviour } from '../../unit/behaviour.ts';
import { scheduledFor } from './entries-of-ticket.ts';
import { scheduledObject } from './object/scheduled-object.ts';
import { writeAssignment } from './write-assignment.ts';

/** Who reads a ticket sees since when somebody works on it. */
export const noteAssignment = behaviour('/schedule/entries', {
  says: 'a ticket gets an internal note when a member is assigned to it',
  source: 'evidence: notes/assigning',
  phase: 'follow',
  on: { changed: ['member', 'objectId', 'type'] },
  when: ({ after, trusted }) => after.member !== null && after.doneFlag !== true && !trusted,
  does: async (entry, unit) => {
    const { after } = entry;
    const about = await scheduledObject(entry, unit);
    if (about?.kind !== 'ticket' || about.record === null) return;
    const others = await scheduledFor(about.id, unit);
    if (!others.some(({ id, member }) => id !== after.id && member === after.member))
      await writeAssignment(about.id, after.member ?? 0, unit);
  },
});
