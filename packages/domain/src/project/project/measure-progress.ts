import { progressOf, storedHours } from '@reeve/calculation';
import { rollUp } from '../../unit/roll-up.ts';

/** How much of a project's work is done follows from its tickets. */
export const measureProgress = rollUp({
  says: 'the percentage of a project that is complete is that of the budget of its tickets that are closed',
  source: 'evidence: projects/percent-complete',
  of: '/service/tickets',
  into: '/project/projects',
  by: { field: 'project' },
  reads: ['closedFlag', 'budgetHours'],
  sets: 'percentComplete',
  as: (tickets) =>
    progressOf(
      tickets.map(({ budgetHours, closedFlag }) => ({ budget: storedHours(budgetHours), done: closedFlag === true })),
    ),
});
