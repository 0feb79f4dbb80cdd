import { makeRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { scheduledFor } from './entries-of-ticket.ts';
import { scheduledObject } from './scheduled-object.ts';

/** Who reads a ticket sees since when somebody works on it. */
export const noteAssignment = behaviour('/schedule/entries', {
  says: 'a ticket gets an internal note when a member is assigned to it',
  source: 'evidence: notes/assigning',
  phase: 'follow',
  on: { changed: ['member', 'objectId', 'type'] },
  when: ({ after }) => after.member !== null && after.doneFlag !== true,
  does: async (entry, unit) => {
    const { after } = entry;
    const about = await scheduledObject(entry, unit);
    if (about?.kind !== 'ticket' || about.record === null) return;
    const others = await scheduledFor(about.id, unit);
    if (others.some(({ id, member }) => id !== after.id && member === after.member)) return;
    const member = await unit.get('/system/members', after.member ?? 0);
    const text = `${member?.firstName ?? ''} ${member?.lastName ?? ''} was assigned to this ticket.`.trim();
    const note = { text, internalAnalysisFlag: true, detailDescriptionFlag: false };
    await makeRecord('/service/tickets/{parentId}/notes', note, unit, about.id);
  },
});
