import { behaviour } from '../../unit/behaviour.ts';
import { scheduledObject } from './object/scheduled-object.ts';

/** What somebody has planned is nobody else's to take away. The entry of an activity stays the activity's, which moves along. */
export const keepPlanned = behaviour('/schedule/entries', {
  says: "an owner's schedule entry that is given a time, a member or a mark stays when the owner changes",
  source: 'evidence: schedule/owner-entry',
  phase: 'derive',
  on: { changed: ['dateStart', 'dateEnd', 'member', 'objectId', 'type', 'doneFlag', 'acknowledgedFlag'] },
  sets: ['madeForOwner'],
  when: ({ before, trusted }) => before?.madeForOwner === true && !trusted,
  does: async (entry, unit) => {
    const isMoved = entry.changed('objectId') || entry.changed('type');
    if (isMoved || (await scheduledObject(entry, unit))?.kind !== 'activity') entry.after.madeForOwner = false;
  },
});
