import { behaviour } from '../../unit/behaviour.ts';

/** A ticket note says who wrote it and when. */
export const stampNote = behaviour('/service/tickets/{parentId}/notes', {
  says: 'a ticket note tells who wrote it and when',
  source: 'wire-behaviour 11.4',
  phase: 'complete',
  on: 'every write',
  sets: ['dateCreated', 'createdBy'],
  does: (note, unit) => {
    note.fill('dateCreated', unit.now);
    note.fill('createdBy', unit.actor.identifier);
  },
});
