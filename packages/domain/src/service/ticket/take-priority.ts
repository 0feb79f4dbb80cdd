import { usualOf } from '../../setup/default-of.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** A ticket has a priority, also after somebody took it away. */
export const takePriority = behaviour('/service/tickets', {
  says: 'a ticket without a priority takes the default one',
  source: 'evidence: tickets/other-defaults',
  phase: 'complete',
  on: 'every write',
  sets: ['priority'],
  when: ({ after }) => after.priority == null,
  does: async ({ after }, unit) => {
    after.priority = await usualOf('/service/priorities', unit);
  },
});
