import { deleteRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { scheduledFor } from './entries-of-ticket.ts';
import { scheduledObject } from './object/scheduled-object.ts';

const entries = '/schedule/entries';

/** Whoever is booked for a ticket is no longer just its owner without a time. */
export const replaceOwnersEntry = behaviour(entries, {
  says: "a new schedule entry of a ticket's owner takes the place of the one that came with the ownership",
  source: 'evidence: schedule/owner-entry',
  phase: 'follow',
  on: 'create',
  when: ({ after, trusted }) => after.ownerFlag === true && !trusted,
  does: async (entry, unit) => {
    const about = await scheduledObject(entry, unit);
    if (about?.kind !== 'ticket') return;
    for (const other of await scheduledFor(about.id, unit))
      if (other.madeForOwner === true && other.member === entry.after.member)
        await deleteRecord(entries, other.id, unit);
  },
});
