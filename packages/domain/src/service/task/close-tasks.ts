import { behaviour } from '../../unit/behaviour.ts';

const tasks = '/service/tickets/{parentId}/tasks';

/** What is left to do at a closed ticket is nothing. */
export const closeTasks = behaviour('/service/tickets', {
  says: 'the open tasks of a ticket close with it, and those that closed with it open again with it',
  source: 'evidence: tickets/tasks-close',
  phase: 'follow',
  on: { changed: ['closedFlag'] },
  when: ({ before }) => before !== null,
  does: async ({ after }, unit) => {
    const closes = after.closedFlag === true;
    for (const { id, closedFlag, closedWithTicket } of await unit.select(tasks, { ticketId: after.id }))
      if (closes ? closedFlag !== true : closedWithTicket === true)
        await unit.updateColumns(tasks, id, { closedFlag: closes, closedWithTicket: closes });
  },
});
