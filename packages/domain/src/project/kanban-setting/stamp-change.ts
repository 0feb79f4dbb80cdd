import { behaviour } from '../../unit/behaviour.ts';
import { kanbanSettings } from './columns-of.ts';

/** Beside what `_info` says, a column tells it in fields of its own. */
export const stampColumnChange = behaviour(kanbanSettings, {
  says: 'a kanban column says who changed it last, and when',
  source: 'evidence: records/last-change',
  phase: 'derive',
  on: 'every write',
  sets: ['updatedBy', 'lastUpdated'],
  does: ({ after }, unit) => {
    after.updatedBy = unit.actor.identifier;
    after.lastUpdated = unit.now;
  },
});
