import { behaviour } from '../../../unit/behaviour.ts';

const estimates = [
  'estimatedExpenseCost',
  'estimatedExpenseRevenue',
  'estimatedProductCost',
  'estimatedProductRevenue',
  'estimatedTimeCost',
  'estimatedTimeRevenue',
] as const;

/** Readers add estimates up: a ticket always shows all of them. An opportunity that it is made of adds to them (evidence: sales/estimates). */
export const estimateNothing = behaviour('/service/tickets', {
  says: 'a ticket of which nothing is estimated is estimated at 0',
  source: 'evidence: tickets/estimates',
  phase: 'complete',
  on: 'every write',
  sets: estimates,
  when: ({ after }) => estimates.some((key) => after[key] === null),
  does: (ticket) => {
    for (const key of estimates) ticket.fill(key, 0);
  },
});
