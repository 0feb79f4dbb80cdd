import { behaviour } from '../../unit/behaviour.ts';

/** Time is open and billable until somebody says otherwise, and remembers who entered it. */
export const openEntry = behaviour('/time/entries', {
  says: 'a time entry is open and billable, and remembers who entered it',
  source: 'evidence: time/default-billable',
  phase: 'complete',
  on: 'every write',
  sets: ['billableOption', 'status', 'enteredBy'],
  does: (entry, { actor }) => {
    entry.fill('billableOption', 'Billable');
    entry.fill('status', 'Open');
    entry.fill('enteredBy', actor.identifier);
  },
});
