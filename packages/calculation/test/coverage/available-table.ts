import { availableOf } from '../../src/coverage/available-cover.ts';
import { quantity } from '../../src/money.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

/** Periods of ten days each, from day 1 on: what was used of each, and what was adjusted. */
interface PlainQuestion {
  readonly limit: number;
  readonly used: readonly number[];
  readonly adjusted?: readonly number[];
  readonly carriesOver?: boolean;
  readonly expiresAfter?: number;
  readonly overruns?: boolean;
  /** How many days of the last period have passed. */
  readonly dayIn?: number;
}

/** More of the same, each a line. */
const rows: readonly (readonly [title: string, question: PlainQuestion, answer: number])[] = [
  ['all of it used', { limit: 10, used: [10] }, 0],
  ['no limit but an addition', { limit: 0, used: [0], adjusted: [4] }, 4],
  ['a reduction to below nothing', { limit: 10, used: [0], adjusted: [-15] }, 0],
  ['parts of an hour', { limit: 1.25, used: [0.5] }, 0.75],
  ['an addition of an earlier period that is not carried over', { limit: 10, used: [0, 0], adjusted: [5] }, 10],
  ['an addition of this period', { limit: 10, used: [0, 0], adjusted: [0, 5] }, 15],
  ['what was carried over is used before what is new', { limit: 10, used: [4, 5, 0], carriesOver: true }, 21],
  [
    'of which what is new expires later',
    { limit: 10, used: [4, 5, 0], carriesOver: true, expiresAfter: 10, dayIn: 10 },
    20,
  ],
  ['nothing left is nothing carried over', { limit: 10, used: [10, 10, 0], carriesOver: true }, 10],
  ['what was used beyond all is forgotten', { limit: 10, used: [5, 20, 0], carriesOver: true }, 10],
  ['and taken off where overruns are allowed', { limit: 10, used: [5, 20, 0], carriesOver: true, overruns: true }, 5],
  ['an overrun and then less', { limit: 10, used: [14, 5], overruns: true }, 1],
  [
    'an overrun and then what is left, carried over',
    { limit: 10, used: [14, 0, 0], carriesOver: true, overruns: true },
    16,
  ],
  ['a period that was passed over', { limit: 10, used: [0, 0, 0], carriesOver: true, expiresAfter: 10, dayIn: 10 }, 20],
  ['on the first day after it two of them', { limit: 10, used: [0, 0, 0], carriesOver: true, expiresAfter: 20 }, 30],
  [
    'an overrun while more is carried over than it takes',
    { limit: 10, used: [2, 12], carriesOver: true, overruns: true },
    6,
  ],
];

/** What is left of an agreement. */
export const availableTable: CaseTable<PlainQuestion, number> = {
  heading: 'What is left of an agreement',
  says: `The limit of the period and its adjustments, less what was used. What was left of earlier periods is added where it is
carried over, until it expires, and is used first; what was used beyond them is taken off where overruns are allowed. Periods
are of ten days here.`,
  ask: ({ limit, used, adjusted = [], carriesOver = false, expiresAfter = 0, overruns = false, dayIn = 1 }) =>
    toNumber(
      availableOf({
        limit: quantity(limit),
        periods: used.map((each, at) => ({
          last: (at + 1) * 10,
          used: quantity(each),
          adjusted: quantity(adjusted[at]),
        })),
        day: (used.length - 1) * 10 + dayIn,
        carriesOver,
        expiresAfter,
        overruns,
      }),
    ),
  cases: [
    { title: 'nothing used', question: { limit: 10, used: [0] }, answer: 10, mark: 'documented' },
    { title: 'some used', question: { limit: 10, used: [3.5] }, answer: 6.5, mark: 'documented' },
    { title: 'more used than there is', question: { limit: 10, used: [12] }, answer: 0, mark: 'assumed' },
    { title: 'an addition', question: { limit: 10, used: [3], adjusted: [5] }, answer: 12, mark: 'documented' },
    { title: 'a reduction', question: { limit: 10, used: [3], adjusted: [-4] }, answer: 3, mark: 'documented' },
    { title: 'every period begins anew', question: { limit: 10, used: [2, 1] }, answer: 9, mark: 'documented' },
    {
      title: 'what was left is carried over',
      question: { limit: 10, used: [2, 1], carriesOver: true },
      answer: 17,
      mark: 'documented',
    },
    {
      title: 'also over several periods',
      question: { limit: 10, used: [2, 3, 4, 0], carriesOver: true },
      answer: 31,
      mark: 'assumed',
    },
    {
      title: 'an adjustment of an earlier period is carried over with it',
      question: { limit: 10, used: [10, 0], adjusted: [5], carriesOver: true },
      answer: 15,
      mark: 'assumed',
    },
    {
      title: 'carried over until it expires',
      question: { limit: 10, used: [2, 0], carriesOver: true, expiresAfter: 5, dayIn: 5 },
      answer: 18,
      mark: 'documented',
    },
    {
      title: 'and no longer',
      question: { limit: 10, used: [2, 0], carriesOver: true, expiresAfter: 5, dayIn: 6 },
      answer: 10,
      mark: 'documented',
    },
    {
      title: 'the oldest is used first',
      question: { limit: 10, used: [4, 6, 0], carriesOver: true, expiresAfter: 10 },
      answer: 20,
      mark: 'assumed',
    },
    { title: 'an overrun is forgotten', question: { limit: 10, used: [14, 0] }, answer: 10, mark: 'assumed' },
    {
      title: 'an overrun is taken off the next period',
      question: { limit: 10, used: [14, 0], overruns: true },
      answer: 6,
      mark: 'assumed',
    },
    {
      title: 'and off the one after it',
      question: { limit: 10, used: [25, 0, 0], overruns: true },
      answer: 5,
      mark: 'assumed',
    },
    { title: 'no period', question: { limit: 10, used: [] }, answer: 0, mark: 'assumed' },
    ...rows.map(([title, question, answer]) => ({ title, question, answer, mark: 'assumed' as const })),
  ],
};
