import { behaviour } from '../../unit/behaviour.ts';
import { kanbanSettings, statuses, statusesIn } from './columns-of.ts';

/** That there is such a status is looked after by its declaration; whose it is, here. */
export const refuseStrangeStatuses = behaviour(kanbanSettings, {
  says: 'a kanban column stands for statuses of its own board alone',
  source: 'evidence: projects/kanban',
  phase: 'refuse',
  on: { changed: ['statuses'] },
  does: async (column, unit) => {
    const board = column.after._parentId;
    for (const { status } of statusesIn(column.after.statuses)) {
      const found = await unit.get(statuses, status);
      if (found !== null && found.board !== board)
        column.refuse(
          'NotFound',
          'statuses/srStatusId',
          `Service Status ${status} not found for Service Board ${board}`,
        );
    }
  },
});
