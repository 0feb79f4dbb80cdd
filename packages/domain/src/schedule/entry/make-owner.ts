import { changeRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { scheduledObject } from './object/scheduled-object.ts';

/** On such boards a ticket is owned by whoever is sent to it first. */
export const makeOwner = behaviour('/schedule/entries', {
  says: 'the first member who is scheduled for a ticket becomes its owner where the board says so',
  source: 'evidence: schedule/first-owner',
  phase: 'follow',
  on: 'create',
  when: ({ after, trusted }) => after.member !== null && after.doneFlag !== true && !trusted,
  does: async (entry, unit) => {
    const about = await scheduledObject(entry, unit);
    if (about?.kind !== 'ticket' || about.record === null || about.record.owner !== null) return;
    const board = about.record.board === null ? null : await unit.get('/service/boards', about.record.board);
    if (board?.autoAssignTicketOwnerFlag === true)
      await changeRecord('/service/tickets', about.id, { owner: { id: entry.after.member } }, unit);
  },
});
