import { scheduledFor } from '../../../schedule/entry/entries-of-ticket.ts';
import { behaviour } from '../../../unit/behaviour.ts';

/** Nobody is still expected at a ticket that is closed; who works on it when it opens again is booked anew. */
export const finishEntries = behaviour('/service/tickets', {
  says: "a ticket's schedule entries are done when it closes, and stay so when it opens again",
  source: 'evidence: schedule/done-with-ticket',
  phase: 'follow',
  on: { changed: ['closedFlag'] },
  when: ({ before, after }) => before !== null && after.closedFlag === true,
  does: async ({ after }, unit) => {
    for (const { id, doneFlag } of await scheduledFor(after.id, unit)) {
      if (doneFlag === true) continue;
      await unit.updateColumns('/schedule/entries', id, { doneFlag: true, closeDate: unit.now, doneWithTicket: true });
    }
  },
});
