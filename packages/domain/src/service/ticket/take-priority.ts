import { usualOf } from '../../setup/default-of.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** A new ticket has a priority. */
export const takePriority = behaviour('/service/tickets', {
  says: 'a new ticket has the default priority',
  source: 'evidence: tickets/other-defaults',
  phase: 'complete',
  on: 'create',
  sets: ['priority'],
  does: async ({ after }, unit) => {
    if (after.priority == null) after.priority = await usualOf('/service/priorities', unit);
  },
});
