import { scheduledFor } from '../../../schedule/entry/entries-of-ticket.ts';
import { behaviour } from '../../../unit/behaviour.ts';

/** A ticket's schedule entries tell whether they are its owner's. */
export const moveOwnerMark = behaviour('/service/tickets', {
  says: "a ticket's schedule entries are marked where they are its owner's",
  source: 'evidence: schedule/owner',
  phase: 'follow',
  on: { changed: ['owner'] },
  when: ({ before }) => before !== null,
  does: async ({ after }, unit) => {
    for (const { id, member } of await scheduledFor(after.id, unit))
      await unit.updateColumns('/schedule/entries', id, { ownerFlag: member !== null && member === after.owner });
  },
});
