import { behaviour } from '../../unit/behaviour.ts';

/** Time is open until somebody says otherwise, and remembers who entered it, and when. */
export const openEntry = behaviour('/time/entries', {
  says: 'a time entry is open, and remembers who entered it and when',
  source: 'evidence: time/default-billable',
  phase: 'complete',
  on: 'every write',
  sets: ['status', 'enteredBy', 'dateEntered'],
  does: (entry, { actor, now }) => {
    entry.fill('status', 'Open');
    entry.fill('enteredBy', actor.identifier);
    if (entry.before === null) entry.fill('dateEntered', now);
  },
});
