import { dayLength } from '@reeve/calculation';
import { workedColumns } from '../worked-columns.ts';

/** Whole days since a ticket was entered: until now while it is open, until it was closed (evidence: reports/age). */
export const ticketAge = workedColumns('/service/tickets', {
  gives: ['all', 'closed'],
  works: async (_, { now }) => {
    return ({ _dateEntered, closedDate, closedFlag }) => ({
      all: daysBetween(_dateEntered, closedFlag === true ? closedDate : now),
      closed: closedFlag === true ? daysBetween(_dateEntered, closedDate) : null,
    });
  },
});

/** Days that have passed wholly; null where one of both is missing. */
export function daysBetween(from: string | null, to: string | null): number | null {
  return from === null || to === null ? null : Math.floor((Date.parse(to) - Date.parse(from)) / dayLength);
}
