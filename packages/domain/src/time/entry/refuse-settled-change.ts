import { refuse } from '../../fault.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { isOpen } from '../sheet/sheet-kind.ts';

/** Time that was handed in, approved or billed is no longer its member's. */
export const refuseSettledChange = behaviour('/time/entries', {
  says: 'a time entry that was handed in, approved or billed is not changed',
  source: 'evidence: time/billed, time/billed-text',
  phase: 'refuse',
  on: 'every write',
  when: ({ before, trusted }) => before !== null && !trusted && !isOpen(before.status),
  does: ({ before }) =>
    refuse({
      kind: 'refused by rule',
      code: 'TimeEntryApi',
      message: `Time entry ${before?.id} is ${before?.status} and cannot be changed.`,
    }),
});
