import { action } from '../../action/action.ts';
import { draft } from '../../action/result.ts';

const setups = '/time/timePeriodSetups';

/** The year after the latest one that is set up, like that; or this year's first. Nothing is saved. */
export const draftNextPeriodSetup = action('GET /time/timePeriodSetups/default', {
  says: 'the setup of the next period year is shown',
  source: 'evidence: records/next-period',
  reads: async (_, reader, { now }) => {
    const latest = await reader.first(setups, {}, ['-year', '-id']);
    const year = latest?.year == null ? Number(now.slice(0, 4)) : latest.year + 1;
    const like = latest ?? { periodApplyTo: 'Both', type: 'Weekly', numberFuturePeriods: 4, daysPastEndDate: 0 };
    const next = { ...like, id: 0, year, description: `${year}`, firstPeriodEndDate: firstSaturday(year) };
    return draft(setups, next, 'TimePeriodSetup');
  },
});

/** Weeks end on the first Saturday of the year or seven days later (*assumed*; evidence: records/next-period). */
function firstSaturday(year: number): string {
  const newYear = new Date(Date.UTC(year, 0, 1));
  const day = 1 + ((6 - newYear.getUTCDay() + 7) % 7);
  return `${new Date(Date.UTC(year, 0, day)).toISOString().slice(0, 19)}Z`;
}
