import { behaviour } from '../../unit/behaviour.ts';

/** Beside what `_info` says, an origin tells it in fields of its own. */
export const stampOriginChange = behaviour('/system/allowedorigins', {
  says: 'an allowed origin says who changed it last, and when',
  source: 'evidence: records/last-change',
  phase: 'derive',
  on: 'every write',
  sets: ['updatedBy', 'lastUpdateUtc'],
  does: ({ after }, unit) => {
    after.updatedBy = unit.actor.identifier;
    after.lastUpdateUtc = unit.now;
  },
});
