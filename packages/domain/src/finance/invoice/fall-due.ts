import { toTimestamp } from '../../clock.ts';
import { behaviour } from '../../unit/behaviour.ts';

const day = 86_400_000;

/** An invoice is due as many days after its date as its terms grant. */
export const fallDue = behaviour('/finance/invoices', {
  says: 'an invoice falls due so many days after its date as its terms say, unless a due date is sent',
  source: 'evidence: invoices/due-date',
  phase: 'derive',
  on: { changed: ['date', 'billingTerms'] },
  sets: ['dueDate'],
  when: ({ sent, after }) => after.date != null && !(sent.has('dueDate') && after.dueDate != null),
  does: async ({ after }, unit) => {
    const terms = after.billingTerms == null ? null : await unit.get('/finance/billingTerms', after.billingTerms);
    const due = Date.parse(after.date ?? unit.now) + (terms?.dueDays ?? 0) * day;
    after.dueDate = toTimestamp(due);
  },
});
