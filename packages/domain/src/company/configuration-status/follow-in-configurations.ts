import { behaviour } from '../../unit/behaviour.ts';

/** A status that is closed or opened closes and opens what has it. */
export const followInConfigurations = behaviour('/company/configurations/statuses', {
  says: 'configurations are active while their status is not a closed one',
  source: 'evidence: configurations/active',
  phase: 'follow',
  on: { changed: ['closedFlag'] },
  when: ({ before }) => before !== null,
  does: async ({ after }, unit) => {
    const activeFlag = after.closedFlag !== true;
    for (const { id } of await unit.select('/company/configurations', { status: after.id }))
      await unit.updateColumns('/company/configurations', id, { activeFlag });
  },
});
