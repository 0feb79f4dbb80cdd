import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { kanbanSettings, statuses, statusesIn } from './columns-of.ts';

/** A column says what its statuses are called, whatever is sent. */
export const nameColumnStatuses = behaviour(kanbanSettings, {
  says: "the statuses of a kanban column are named as the board's",
  source: 'evidence: projects/kanban',
  phase: 'derive',
  on: { changed: ['statuses'] },
  sets: ['statuses'],
  does: async ({ after }, unit) => {
    after.statuses = await withNames(after.statuses, unit);
  },
});

/** The list of a column with the names that its statuses have now. */
export async function withNames(list: unknown, unit: Unit) {
  const named = [];
  for (const { element, status } of statusesIn(list)) {
    const name = (await unit.get(statuses, status))?.name ?? null;
    named.push({ ...element, srStatusId: status, name });
  }
  return named;
}
