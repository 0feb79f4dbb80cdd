import { roundBilledHours } from '../../src/hours/round-billed-hours.ts';
import { hours } from '../../src/money.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

/** Hours that were worked, and what the work type says of those that are billed. */
interface PlainQuestion {
  readonly worked: number;
  readonly increment?: number;
  readonly least?: number;
  readonly most?: number;
}

/** The billed hours of a time entry. */
export const billedHoursTable: CaseTable<PlainQuestion, number> = {
  heading: 'Billed hours of a time entry',
  says: `Up to the next increment of the work type, at least its minimum, at most its maximum. Nothing worked is nothing
billed.`,
  ask: ({ worked, increment, least, most }) =>
    toNumber(roundBilledHours(hours(worked), { increment: hours(increment), least: hours(least), most: hours(most) })),
  cases: [
    { title: 'as worked', question: { worked: 1.33 }, answer: 1.33, mark: 'documented' },
    { title: 'up to a quarter', question: { worked: 1.01, increment: 0.25 }, answer: 1.25, mark: 'assumed' },
    { title: 'already a quarter', question: { worked: 1.25, increment: 0.25 }, answer: 1.25, mark: 'assumed' },
    { title: 'up to a tenth', question: { worked: 0.33, increment: 0.1 }, answer: 0.4, mark: 'assumed' },
    { title: 'at least an hour', question: { worked: 0.2, least: 1 }, answer: 1, mark: 'documented' },
    { title: 'more than the least', question: { worked: 1.2, least: 1 }, answer: 1.2, mark: 'documented' },
    { title: 'at most two hours', question: { worked: 3, most: 2 }, answer: 2, mark: 'documented' },
    {
      title: 'an increment that the most cuts',
      question: { worked: 1.6, increment: 0.5, most: 1.75 },
      answer: 1.75,
      mark: 'assumed',
    },
    { title: 'nothing', question: { worked: 0, increment: 0.25, least: 1 }, answer: 0, mark: 'assumed' },
  ],
};
