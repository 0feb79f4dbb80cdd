import { behaviour } from '../../unit/behaviour.ts';

/** A code says what such tasks are about. */
export const describeTask = behaviour('/service/tickets/{parentId}/tasks', {
  says: 'a new task without words has those of its code',
  source: 'evidence: tickets/task-code',
  phase: 'complete',
  on: 'create',
  sets: ['notes'],
  when: ({ after }) => after.code !== null && (after.notes ?? '') === '',
  does: async ({ after }, unit) => {
    const code = await unit.get('/service/codes', after.code ?? 0);
    after.notes = code?.description ?? code?.name ?? null;
  },
});
