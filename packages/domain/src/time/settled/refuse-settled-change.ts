import { refuse } from '../../fault.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { changesBeyond } from '../../unit/changes-beyond.ts';
import type { Draft } from '../../unit/draft.ts';
import { isOpen } from '../sheet/sheet-kind.ts';

/** What says that time is on an invoice, which comes after it was approved. */
const billing = ['invoice', 'status'];

/** Time that was handed in, approved or billed is no longer its member's; it is put on an invoice and taken off all the same. */
export const refuseSettledChange = behaviour('/time/entries', {
  says: 'a time entry that was handed in, approved or billed changes in its invoice only',
  source: 'evidence: time/billed, time/billed-text, invoices/billed-marks',
  phase: 'refuse',
  on: 'every write',
  when: ({ before, trusted }) => before !== null && !trusted && !isOpen(before.status),
  does: (entry) => {
    if (!changesBeyond(entry as unknown as Draft, billing)) return;
    const { id, status } = entry.before ?? entry.after;
    const message = `Time entry ${id} is ${status} and cannot be changed.`;
    refuse({ kind: 'refused by rule', code: 'TimeEntryApi', message });
  },
});
