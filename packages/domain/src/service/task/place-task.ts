import { behaviour } from '../../unit/behaviour.ts';

const tasks = '/service/tickets/{parentId}/tasks';

/** Tasks are worked on one after the other. */
export const placeTask = behaviour(tasks, {
  says: 'a new task comes after the others of its ticket',
  source: 'evidence: tickets/task-order',
  phase: 'complete',
  on: 'create',
  sets: ['priority'],
  when: ({ after }) => after.priority === null && after.ticketId !== null,
  does: async ({ after }, unit) => {
    const others = await unit.select(tasks, { ticketId: after.ticketId });
    after.priority = Math.max(0, ...others.map(({ priority }) => priority ?? 0)) + 1;
  },
});
