import type { FieldValue } from '@reeve/query';
import { type WorkedGround, workedColumns } from '../worked-columns.ts';

interface Dated {
  readonly dateStart: string | null;
}

/** The period of a time sheet. */
export const periodOfSheet = workedColumns('/time/sheets', {
  gives: ['id'],
  works: (sheets, ground) => periodsOf(sheets, 'Time', ground),
});

/** The period of an expense report. */
export const periodOfReport = workedColumns('/expense/reports', {
  gives: ['id'],
  works: (reports, ground) => periodsOf(reports, 'Expense', ground),
});

async function periodsOf(rows: readonly Dated[], appliesTo: 'Time' | 'Expense', { read }: WorkedGround) {
  const setups = await read.select('/time/timePeriodSetups', { periodApplyTo: [appliesTo, 'Both'] });
  const starts = [...new Set(rows.flatMap(({ dateStart }) => dateStart ?? []))];
  const periods =
    setups.length === 0 || starts.length === 0
      ? []
      : await read.select('/time/timePeriodSetups/{parentId}/periods', {
          timePeriodSetup: setups.map(({ id }) => id),
          startDate: starts,
        });
  const byStart = new Map(periods.map(({ id, startDate }) => [startDate, id]));
  return ({ dateStart }: Dated): { id: FieldValue } => ({ id: byStart.get(dateStart) });
}
