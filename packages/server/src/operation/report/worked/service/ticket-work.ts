import { minus, storedHours, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { workedColumns } from '../worked-columns.ts';

/** How far a ticket of a project is by its hours, and where it stands in the plan (evidence: reports/progress). */
export const ticketWork = workedColumns('/service/tickets', {
  gives: ['hoursRemaining', 'percentComplete', 'sequence', 'phaseSequence'],
  works: async (tickets, { read }) => {
    const phases = tickets.flatMap(({ phase }) => phase ?? []);
    const found = phases.length === 0 ? [] : await read.select('/project/projects/{parentId}/phases', { id: phases });
    const codes = new Map(found.map(({ id, wbsCode }) => [id, wbsCode]));
    return (ticket) => ({
      hoursRemaining: remaining(ticket),
      percentComplete: percentOf(ticket),
      sequence: lastNumber(ticket.wbsCode),
      phaseSequence: lastNumber(codes.get(ticket.phase ?? 0) ?? null),
    });
  },
});

type Work = Pick<RowOf<'/service/tickets'>, 'budgetHours' | 'actualHours' | 'closedFlag'>;

/** Less than nothing where more was worked than planned. */
function remaining({ budgetHours, actualHours }: Work): number | null {
  return budgetHours === null ? null : toNumber(minus(storedHours(budgetHours), storedHours(actualHours)));
}

/** A closed ticket is complete, one without a budget unknown, and an open one at most complete. */
function percentOf({ budgetHours, actualHours, closedFlag }: Work): number | null {
  if (closedFlag === true) return 100;
  if (budgetHours === null || budgetHours === 0) return null;
  return Math.min(100, Math.round(((actualHours ?? 0) * 100) / budgetHours));
}

/** Of 1.2.13 the 13. */
function lastNumber(code: string | null): number | null {
  const digits = /(\d+)$/.exec(code ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}
