import { money, storedMoney } from '../src/money.ts';
import type { RoundingMode } from '../src/rounding.ts';
import { rounded, steps, toNumber } from '../src/ten-thousandths.ts';
import type { CaseTable } from './case.ts';

/** A number and how it is rounded: the step is that of `steps`. `stored` numbers may have any decimals. */
interface RoundingQuestion {
  readonly value: number;
  readonly stored?: boolean;
  readonly step: keyof typeof steps;
  readonly mode: RoundingMode;
}

/** How amounts are read and rounded. */
export const roundingTable: CaseTable<RoundingQuestion, number> = {
  heading: 'Reading and rounding',
  says: `Amounts have four decimals and are exact. A number with more decimals is refused, unless it was stored by a client:
then it is the nearest one. Every calculation names how it rounds: *half up* (a half away from zero), *half even*, *up* (away
from zero), *down* (towards zero).`,
  ask: ({ value, stored = false, step, mode }) =>
    toNumber(rounded(stored ? storedMoney(value) : money(value), steps[step], mode)),
  cases: [
    {
      title: 'a half goes away from zero',
      question: { value: 1.005, step: 'hundredth', mode: 'half up' },
      answer: 1.01,
      mark: 'assumed',
    },
    {
      title: 'below zero, too',
      question: { value: -1.005, step: 'hundredth', mode: 'half up' },
      answer: -1.01,
      mark: 'assumed',
    },
    {
      title: 'less than a half goes back',
      question: { value: 1.0049, step: 'hundredth', mode: 'half up' },
      answer: 1,
      mark: 'assumed',
    },
    {
      title: 'half even, to the even neighbour below',
      question: { value: 1.005, step: 'hundredth', mode: 'half even' },
      answer: 1,
      mark: 'assumed',
    },
    {
      title: 'half even, to the even neighbour above',
      question: { value: 1.015, step: 'hundredth', mode: 'half even' },
      answer: 1.02,
      mark: 'assumed',
    },
    {
      title: 'half even, more than a half',
      question: { value: 1.0051, step: 'hundredth', mode: 'half even' },
      answer: 1.01,
      mark: 'assumed',
    },
    {
      title: 'up, away from zero',
      question: { value: -1.0001, step: 'hundredth', mode: 'up' },
      answer: -1.01,
      mark: 'assumed',
    },
    {
      title: 'down, towards zero',
      question: { value: -1.0099, step: 'hundredth', mode: 'down' },
      answer: -1,
      mark: 'assumed',
    },
    {
      title: 'to whole ones',
      question: { value: 2.5, step: 'whole', mode: 'half up' },
      answer: 3,
      mark: 'assumed',
    },
    {
      title: 'what is exact stays',
      question: { value: 19.9999, step: 'tenThousandth', mode: 'up' },
      answer: 19.9999,
      mark: 'assumed',
    },
    {
      title: 'a sum of doubles is no amount',
      question: { value: 0.1 + 0.2, step: 'hundredth', mode: 'half up' },
      answer: { refused: 'not exact' },
      mark: 'assumed',
    },
    {
      title: 'stored, it is the nearest amount',
      question: { value: 0.1 + 0.2, stored: true, step: 'tenThousandth', mode: 'half up' },
      answer: 0.3,
      mark: 'assumed',
    },
    {
      title: 'stored, the decimal counts that was written, not the double next to it',
      question: { value: 1.00005, stored: true, step: 'tenThousandth', mode: 'half up' },
      answer: 1.0001,
      mark: 'assumed',
    },
    {
      title: 'the largest amount',
      question: { value: 500_000_000_000, step: 'hundredth', mode: 'half up' },
      answer: 500_000_000_000,
      mark: 'assumed',
    },
    {
      title: 'a larger one',
      question: { value: 500_000_000_000.01, step: 'hundredth', mode: 'half up' },
      answer: { refused: 'out of range' },
      mark: 'assumed',
    },
    {
      title: 'an absurd one',
      question: { value: 1e21, stored: true, step: 'hundredth', mode: 'half up' },
      answer: { refused: 'out of range' },
      mark: 'assumed',
    },
    {
      title: 'no number',
      question: { value: Number.NaN, stored: true, step: 'hundredth', mode: 'half up' },
      answer: { refused: 'not a number' },
      mark: 'assumed',
    },
  ],
};
