import { behaviour } from '../../unit/behaviour.ts';
import { kanbanSettings, statuses, statusesIn } from './columns-of.ts';
import { withNames } from './name-statuses.ts';

/** Columns keep the names of their statuses, and take new ones over. */
export const renameColumnStatuses = behaviour(statuses, {
  says: 'a status that is renamed is renamed in the kanban columns of its board',
  source: 'evidence: projects/kanban',
  phase: 'follow',
  on: { changed: ['name'] },
  when: ({ before }) => before !== null,
  does: async ({ after: { id, board } }, unit) => {
    if (board === null) return;
    for (const column of await unit.select(kanbanSettings, { _parentId: board }))
      if (statusesIn(column.statuses).some(({ status }) => status === id))
        await unit.updateColumns(kanbanSettings, column.id, { statuses: await withNames(column.statuses, unit) });
  },
});
