import type { StoredRecord } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';

const setups = '/time/timePeriodSetups';

/** The setup of the period year that follows the latest one there is, or this year's first; unsaved (*assumed*). */
export async function nextPeriodSetup(unit: Unit): Promise<StoredRecord> {
  const latest = await unit.first(setups, {}, ['-year', '-id']);
  const year = typeof latest?.['year'] === 'number' ? latest['year'] + 1 : Number(unit.now.slice(0, 4));
  const like = latest ?? { periodApplyTo: 'Both', type: 'Weekly', numberFuturePeriods: 4, daysPastEndDate: 0 };
  return { ...like, id: 0, year, description: `${year}`, firstPeriodEndDate: firstSaturday(year) };
}

/** Weeks end on the first Saturday of the year or seven days later (*assumed*). */
function firstSaturday(year: number): string {
  const newYear = new Date(Date.UTC(year, 0, 1));
  const day = 1 + ((6 - newYear.getUTCDay() + 7) % 7);
  return `${new Date(Date.UTC(year, 0, day)).toISOString().slice(0, 19)}Z`;
}
