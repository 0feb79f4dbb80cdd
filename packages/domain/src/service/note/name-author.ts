import { behaviour } from '../../unit/behaviour.ts';

/** A new note is the caller's own unless it says that a contact wrote it. */
export const nameAuthor = behaviour('/service/tickets/{parentId}/notes', {
  says: "a new ticket note is the caller's, unless a contact wrote it",
  source: 'evidence: notes/author',
  phase: 'complete',
  on: 'create',
  sets: ['member'],
  when: ({ after }) => after.contact == null,
  does: (note, { actor }) => note.fill('member', actor.memberId === 0 ? null : actor.memberId),
});
