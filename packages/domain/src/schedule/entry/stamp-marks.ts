import { behaviour } from '../../unit/behaviour.ts';

/** An entry tells when it was done and acknowledged, and by whom. */
export const stampMarks = behaviour('/schedule/entries', {
  says: 'a schedule entry remembers when and by whom it was done and acknowledged, and forgets it with the mark',
  source: 'evidence: schedule/marks, reports/closed',
  phase: 'derive',
  on: { changed: ['doneFlag', 'acknowledgedFlag'] },
  sets: ['closeDate', 'doneBy', 'acknowledgedDate', 'acknowledgedBy'],
  does: (entry, { now, actor }) => {
    const { after, before } = entry;
    const member = actor.memberId === 0 ? null : actor.memberId;
    if (after.doneFlag === true) entry.fill('closeDate', now);
    else after.closeDate = null;
    if (after.doneFlag !== before?.doneFlag) after.doneBy = after.doneFlag === true ? member : null;
    if (after.acknowledgedFlag === true) entry.fill('acknowledgedDate', now);
    else after.acknowledgedDate = null;
    if (after.acknowledgedFlag !== before?.acknowledgedFlag)
      after.acknowledgedBy = after.acknowledgedFlag === true ? member : null;
  },
});
