import { behaviour } from '../../unit/behaviour.ts';
import { scheduledFor } from './assignment/resources-of.ts';
import { refuseChargedRemoval } from './refuse-charged-removal.ts';

const entries = '/schedule/entries';

/** Schedule entries name their ticket by number alone, and are about nothing without it. */
export const removeScheduleEntries = behaviour('/service/tickets', {
  says: "a deleted ticket's schedule entries go with it",
  source: 'evidence: tickets/removal-uses',
  phase: 'release',
  after: [refuseChargedRemoval],
  does: async ({ after }, unit) => {
    const view = unit.schema.catalogue.view(entries);
    for (const { id } of await scheduledFor(after.id, unit))
      await unit.write({ how: 'delete', view, model: 'ScheduleEntry', id });
  },
});
