import { scheduledFor } from '../../../schedule/entry/entries-of-ticket.ts';
import { behaviour } from '../../../unit/behaviour.ts';

/** Nobody is still expected at a ticket that is closed. */
export const finishEntries = behaviour('/service/tickets', {
  says: "a ticket's schedule entries are done when it closes, and those that were open are open again when it opens",
  source: 'evidence: schedule/done-with-ticket',
  phase: 'follow',
  on: { changed: ['closedFlag'] },
  when: ({ before }) => before !== null,
  does: async ({ after }, unit) => {
    const closes = after.closedFlag === true;
    for (const { id, doneFlag, doneWithTicket } of await scheduledFor(after.id, unit)) {
      if (closes ? doneFlag === true : doneWithTicket !== true) continue;
      const marks = { doneFlag: closes, closeDate: closes ? unit.now : null, doneWithTicket: closes };
      await unit.updateColumns('/schedule/entries', id, marks);
    }
  },
});
