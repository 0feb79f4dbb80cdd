import { behaviour } from '../../unit/behaviour.ts';

const amounts = [
  'actualHours',
  'scheduledHours',
  'billingAmount',
  'downpayment',
  'estimatedHours',
  'estimatedExpenseRevenue',
  'estimatedProductRevenue',
  'estimatedTimeRevenue',
  'estimatedTimeCost',
  'estimatedExpenseCost',
  'estimatedProductCost',
  'poAmount',
] as const;

/** Hours and amounts of a project are numbers from the start: readers add them up. */
export const startProjectAtNought = behaviour('/project/projects', {
  says: 'a new project has no hours and amounts yet, which are 0',
  source: 'evidence: projects/amounts-at-first',
  phase: 'complete',
  on: 'create',
  sets: amounts,
  does: (project) => {
    for (const key of amounts) project.fill(key, 0);
  },
});
