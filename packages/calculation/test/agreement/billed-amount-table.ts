import { billedAmountOf } from '../../src/agreement/calculate-billed-amount.ts';
import { money, quantity } from '../../src/money.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

interface PlainAddition {
  readonly quantity: number;
  readonly included?: number;
  readonly unitPrice: number;
  readonly effective?: string;
  readonly cancelled?: string;
}

/** An agreement's own amount and its billable additions, billed for a day. */
interface PlainQuestion {
  readonly amount: number;
  readonly day: string;
  readonly additions: readonly PlainAddition[];
}

const day = '2026-03-01';

/** What an agreement is billed for a period. */
export const billedAmountTable: CaseTable<PlainQuestion, number> = {
  heading: 'Billed amount of a period',
  says: `An agreement's own amount and its billable additions that hold on the day, tax apart: of each the quantity beyond the
included one. The sum is rounded once, to cents, half up. Nothing is prorated.`,
  ask: ({ amount, day: date, additions }) =>
    toNumber(
      billedAmountOf({
        amount: money(amount),
        at: Date.parse(date),
        additions: additions.map((each) => ({
          quantity: quantity(each.quantity),
          lessIncluded: quantity(each.included),
          unitPrice: money(each.unitPrice),
          effective: each.effective === undefined ? null : Date.parse(each.effective),
          cancelled: each.cancelled === undefined ? null : Date.parse(each.cancelled),
        })),
      }),
    ),
  cases: [
    {
      title: 'without additions its own amount',
      question: { amount: 1500, day, additions: [] },
      answer: 1500,
      mark: 'assumed',
    },
    {
      title: 'and what its additions come to',
      question: { amount: 1500, day, additions: [{ quantity: 12, unitPrice: 9.5 }] },
      answer: 1614,
      mark: 'assumed',
    },
    {
      title: 'only what exceeds the included quantity',
      question: { amount: 0, day, additions: [{ quantity: 12, included: 10, unitPrice: 9.5 }] },
      answer: 19,
      mark: 'assumed',
    },
    {
      title: 'no less than nothing where more is included',
      question: { amount: 100, day, additions: [{ quantity: 8, included: 10, unitPrice: 9.5 }] },
      answer: 100,
      mark: 'assumed',
    },
    {
      title: 'an addition counts from its first day',
      question: { amount: 0, day, additions: [{ quantity: 1, unitPrice: 5, effective: day }] },
      answer: 5,
      mark: 'assumed',
    },
    {
      title: 'but not before',
      question: { amount: 0, day, additions: [{ quantity: 1, unitPrice: 5, effective: '2026-03-02' }] },
      answer: 0,
      mark: 'assumed',
    },
    {
      title: 'nor on the day on which it is cancelled',
      question: { amount: 0, day, additions: [{ quantity: 1, unitPrice: 5, cancelled: day }] },
      answer: 0,
      mark: 'assumed',
    },
    {
      title: 'halves of a cent are added up before they are rounded',
      question: {
        amount: 0,
        day,
        additions: [
          { quantity: 0.5, unitPrice: 0.01 },
          { quantity: 0.5, unitPrice: 0.01 },
        ],
      },
      answer: 0.01,
      mark: 'assumed',
    },
    {
      title: 'a half goes up where doubles go down: 2.5 pieces at 0.87 are 2.175',
      question: { amount: 0, day, additions: [{ quantity: 2.5, unitPrice: 0.87 }] },
      answer: 2.18,
      mark: 'assumed',
    },
    {
      title: 'a large sum to the cent',
      question: { amount: 0.01, day, additions: [{ quantity: 9999.9999, unitPrice: 12_345_678.9 }] },
      answer: 123_456_787_765.44,
      mark: 'assumed',
    },
    {
      title: 'a sum that is too large is refused',
      question: { amount: 0, day, additions: [{ quantity: 1_000_000, unitPrice: 1_000_000 }] },
      answer: { refused: 'out of range' },
      mark: 'assumed',
    },
  ],
};
