import { behaviour } from '../../unit/behaviour.ts';

/** An entry tells when it was done and when it was acknowledged. */
export const stampMarks = behaviour('/schedule/entries', {
  says: 'a schedule entry remembers when it was done and acknowledged, and forgets it with the mark',
  source: 'evidence: schedule/marks',
  phase: 'derive',
  on: { changed: ['doneFlag', 'acknowledgedFlag'] },
  sets: ['closeDate', 'acknowledgedDate'],
  does: (entry, { now }) => {
    const { after } = entry;
    if (after.doneFlag === true) entry.fill('closeDate', now);
    else after.closeDate = null;
    if (after.acknowledgedFlag === true) entry.fill('acknowledgedDate', now);
    else after.acknowledgedDate = null;
  },
});
