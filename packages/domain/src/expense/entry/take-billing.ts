import { behaviour } from '../../unit/behaviour.ts';

/** Whether an expense is billed follows from what kind of expense it is. */
export const takeExpenseBilling = behaviour('/expense/entries', {
  says: 'an expense is billed as its type says, and is billable where that says nothing',
  source: 'evidence: time/expense-defaults',
  phase: 'complete',
  on: { changed: ['type', 'billableOption'] },
  sets: ['billableOption'],
  when: ({ after, sent }) => after.billableOption === null || !sent.has('billableOption'),
  does: async ({ after }, unit) => {
    const type = after.type === null ? null : await unit.get('/expense/types', after.type);
    after.billableOption = type?.billExpenses ?? 'Billable';
  },
});
