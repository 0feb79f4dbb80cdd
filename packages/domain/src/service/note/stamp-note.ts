import { behaviour } from '../../unit/behaviour.ts';

/** A ticket note says who wrote it and when. */
export const stampNote = behaviour('/service/tickets/{parentId}/notes', {
  says: 'a ticket note tells who wrote it and when',
  source: 'evidence: notes/author',
  phase: 'complete',
  on: 'every write',
  sets: ['dateCreated', 'createdBy'],
  does: (note, unit) => {
    note.fill('dateCreated', unit.now);
    note.fill('createdBy', unit.actor.identifier);
  },
});
