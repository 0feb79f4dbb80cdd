import { behaviour } from '../../unit/behaviour.ts';

const amounts = ['hoursDeduct', 'agreementAdjustment', 'adjustment', 'invoiceReady'] as const;

/** Readers reckon with these: every entry shows them. Nothing works the last three out. */
export const startAtNought = behaviour('/time/entries', {
  says: 'a time entry of which nothing is deducted or adjusted says 0',
  source: 'evidence: time/always-there',
  phase: 'complete',
  on: 'every write',
  sets: amounts,
  when: ({ after }) => amounts.some((key) => after[key] === null),
  does: (entry) => {
    // What was approved before this was a rule stays as it is.
    for (const key of amounts) if (entry.before === null || entry.before[key] !== null) entry.fill(key, 0);
  },
});
