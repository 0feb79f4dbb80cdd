import { refuse } from '../../../fault.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import { isBookedExpense } from './booked-status.ts';

/** An expense that an accounting package was given stays approved. */
export const keepBatchedExpense = behaviour('/expense/entries', {
  says: 'an expense that is in a batch keeps its approval',
  source: 'evidence: invoices/batched',
  phase: 'refuse',
  on: { changed: ['status'] },
  when: ({ before, after }) => before !== null && before.glBatch !== null && !isBookedExpense(after.status),
  does: ({ before }) =>
    refuse({
      kind: 'refused by rule',
      message: `Expense entry ${before?.id} is in batch ${before?.glBatch}: delete the batch to take its approval back.`,
    }),
});
