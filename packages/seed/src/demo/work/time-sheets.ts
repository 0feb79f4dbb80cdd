import { day, midnight, moment, readMoment } from '../../making/moments.ts';
import { type DemoContext, member, stampAt } from '../demo-context.ts';
import { technicians } from '../staff.ts';

const weeks = 8;
const path = '/time/sheets';

/** Makes the weekly time sheets (Monday to Sunday) of the technicians for the last eight weeks. */
export async function createTimeSheets(context: DemoContext): Promise<void> {
  for (let back = weeks - 1; back >= 0; back -= 1) {
    const start = weekStart(context.now) - back * 7 * day;
    for (const identifier of new Set(Object.values(technicians).flat()))
      await createSheet(context, identifier, start, statusOf(back));
  }
}

/** The sheet of a member for a day (midnight), or undefined when it lies before the sheets. */
export function sheetAt(
  { records, now }: DemoContext,
  identifier: string,
  date: string,
): { id: number; status: string } | undefined {
  const start = weekStart(readMoment(date));
  const id = records.all(path).get(sheetName(identifier, start));
  return id === undefined ? undefined : { id, status: statusOf(Math.round((weekStart(now) - start) / (7 * day))) };
}

function statusOf(weeksBack: number): string {
  if (weeksBack === 0) return 'Open';
  return weeksBack < 3 ? 'PendingApproval' : 'ReadyToBill';
}

/** Midnight of the Monday on or before a moment. */
function weekStart(milliseconds: number): number {
  const today = Math.floor(milliseconds / day) * day;
  return today - ((new Date(today).getUTCDay() + 6) % 7) * day;
}

function sheetName(identifier: string, start: number): string {
  return `${identifier} ${start}`;
}

async function createSheet(context: DemoContext, identifier: string, start: number, status: string): Promise<void> {
  const year = new Date(start).getUTCFullYear();
  const body = {
    member: member(context, identifier),
    year,
    period: Math.ceil((start - Date.UTC(year, 0, 1)) / (7 * day)) + 1,
    dateStart: midnight(start),
    dateEnd: midnight(start + 6 * day),
    periodName: `${moment(start).slice(0, 10)} to ${moment(start + 6 * day).slice(0, 10)}`,
    status,
    deadline: midnight(start + 8 * day),
  };
  await context.records.create(path, sheetName(identifier, start), body, stampAt(start, identifier));
}
