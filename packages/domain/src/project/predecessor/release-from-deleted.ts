import { behaviour } from '../../unit/behaviour.ts';
import { tellSuccessors } from './predecessor.ts';

/** What waits for nothing does not show that it may begin. */
export const releaseFromDeleted = behaviour(['/service/tickets', '/project/projects/{parentId}/phases'], {
  says: 'tickets after a ticket or a phase that is deleted wait for nothing any more',
  source: 'evidence: projects/predecessors',
  phase: 'release',
  does: async ({ before, table }, unit) => {
    const predecessorType = table.collection.path === '/service/tickets' ? 'Ticket' : 'Phase';
    if (before !== null) await tellSuccessors({ predecessorType, predecessorId: before.id }, false, unit);
  },
});
