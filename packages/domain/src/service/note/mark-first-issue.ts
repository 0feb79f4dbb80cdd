import { behaviour } from '../../unit/behaviour.ts';

/** What a customer says first is what the ticket is about, on boards that want it so. */
export const markFirstIssue = behaviour('/service/tickets/{parentId}/notes', {
  says: 'the first note in the discussion of a ticket is its issue, where the board has `markFirstNoteIssueFlag`',
  source: 'evidence: notes/first-issue',
  phase: 'complete',
  on: 'create',
  sets: ['issueFlag'],
  when: ({ after, sent }) => after.detailDescriptionFlag === true && !sent.has('issueFlag'),
  does: async ({ after }, unit) => {
    const boards = await unit.keep('boards whose first note is the issue', ['/service/boards'], async () => {
      const marking = await unit.select('/service/boards', { markFirstNoteIssueFlag: true });
      return new Set(marking.map(({ id }) => id));
    });
    if (boards.size === 0) return;
    const { ticketId } = after;
    const ticket = await unit.get('/service/tickets', ticketId ?? 0);
    if (ticket?.board == null || !boards.has(ticket.board)) return;
    const earlier = await unit.select('/service/tickets/{parentId}/notes', { ticketId, detailDescriptionFlag: true });
    after.issueFlag = earlier.length === 0;
  },
});
