import { behaviour } from '../../unit/behaviour.ts';
import { scheduledObject } from './object/scheduled-object.ts';

/** An entry of a ticket tells whether it is that of the ticket's owner. */
export const markOwner = behaviour('/schedule/entries', {
  says: "a schedule entry is marked where its member is the ticket's owner",
  source: 'evidence: schedule/owner',
  phase: 'derive',
  on: { changed: ['member', 'objectId', 'type'] },
  sets: ['ownerFlag'],
  does: async (entry, unit) => {
    const about = await scheduledObject(entry, unit);
    const owner = about?.kind === 'ticket' ? about.record?.owner : null;
    entry.after.ownerFlag = owner != null && owner === entry.after.member;
  },
});
