import { behaviour } from '../../../unit/behaviour.ts';

/** The additions of an agreement show its status. */
export const showOnAdditions = behaviour('/finance/agreements', {
  says: 'the additions of an agreement show its status',
  source: 'evidence: agreements/status',
  phase: 'follow',
  on: { changed: ['inForceFrom', 'inForceUntil', 'endedAs'] },
  when: ({ before }) => before !== null,
  does: async ({ after }, unit) => {
    const { id, inForceFrom, inForceUntil, endedAs } = after;
    for (const addition of await unit.select('/finance/agreements/{parentId}/additions', { agreementId: id }))
      await unit.updateColumns('/finance/agreements/{parentId}/additions', addition.id, {
        inForceFrom,
        inForceUntil,
        endedAs,
      });
  },
});
