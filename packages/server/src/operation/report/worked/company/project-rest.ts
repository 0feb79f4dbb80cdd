import { minus, storedHours, toNumber } from '@reeve/calculation';
import { daysBetween } from '../service/ticket-age.ts';
import { workedColumns } from '../worked-columns.ts';

/** Days until a project should end, and hours left of its budget; less than nothing when it is late, or took more. */
export const projectRest = workedColumns('/project/projects', {
  gives: ['days', 'hours'],
  works: async (_, { now }) => {
    return ({ estimatedEnd, budgetHours, actualHours, closedFlag }) => ({
      days: closedFlag === true ? 0 : daysBetween(now, estimatedEnd),
      hours: budgetHours === null ? null : toNumber(minus(storedHours(budgetHours), storedHours(actualHours))),
    });
  },
});
