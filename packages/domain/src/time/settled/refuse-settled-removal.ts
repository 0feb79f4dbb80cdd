import { refuse } from '../../fault.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { isOpen } from '../sheet/sheet-kind.ts';

/** Nor is it deleted. */
export const refuseSettledRemoval = behaviour('/time/entries', {
  says: 'a time entry that was handed in, approved or billed is not deleted',
  source: 'evidence: time/billed, time/billed-text',
  phase: 'release',
  when: ({ before }) => !isOpen(before?.status ?? null),
  does: ({ before }) =>
    refuse({
      kind: 'refused by rule',
      code: 'TimeEntryApi',
      message: `Time entry ${before?.id} is ${before?.status} and cannot be deleted.`,
    }),
});
