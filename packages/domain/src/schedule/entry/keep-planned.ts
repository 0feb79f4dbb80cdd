import { behaviour } from '../../unit/behaviour.ts';

/** What somebody has planned is nobody else's to take away. */
export const keepPlanned = behaviour('/schedule/entries', {
  says: "an owner's schedule entry that is given a time, a member or a mark stays when the owner changes",
  source: 'evidence: schedule/owner-entry',
  phase: 'derive',
  on: { changed: ['dateStart', 'dateEnd', 'member', 'objectId', 'doneFlag', 'acknowledgedFlag'] },
  sets: ['madeForOwner'],
  when: ({ before, trusted }) => before?.madeForOwner === true && !trusted,
  does: ({ after }) => {
    after.madeForOwner = false;
  },
});
