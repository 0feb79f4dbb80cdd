import { refuse } from '../../fault.ts';
import { isOpen } from '../../time/sheet/sheet-kind.ts';
import { behaviour } from '../../unit/behaviour.ts';
import { changesBeyond } from '../../unit/changes-beyond.ts';
import type { Draft } from '../../unit/draft.ts';

/** What says that an expense is on an invoice, which comes after it was approved. */
const billing = ['invoice', 'status'];

/** An expense that was handed in, approved or billed is no longer its member's; it goes on an invoice all the same. */
export const refuseSettledExpenseChange = behaviour('/expense/entries', {
  says: 'an expense that was handed in, approved or billed changes in its invoice only',
  source: 'evidence: time/settled-expenses, invoices/billed-marks',
  phase: 'refuse',
  on: 'every write',
  when: ({ before, trusted }) => before !== null && !trusted && !isOpen(before.status),
  does: (entry) => {
    if (!changesBeyond(entry as unknown as Draft, billing)) return;
    const { id, status } = entry.before ?? entry.after;
    const message = `Expense entry ${id} is ${status} and cannot be changed.`;
    refuse({ kind: 'refused by rule', message });
  },
});
