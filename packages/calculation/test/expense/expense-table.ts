import { expenseAmountsOf, type Markup } from '../../src/expense/calculate-expense.ts';
import { money, percent, quantity } from '../../src/money.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

/** An expense in plain numbers. */
interface PlainExpense {
  readonly entered: number;
  readonly unitRate?: number;
  readonly markup?: readonly [by: Markup['by'], much: number];
  readonly reimbursed?: number;
}

/** Cost, bill, reimbursable. */
type PlainAnswer = readonly [cost: number, bill: number, reimbursable: number];

function markupOf([by, much]: readonly [Markup['by'], number]): Markup {
  return by === 'percent' ? { by, percent: percent(much) } : { by, amount: money(much) };
}

/** What an expense comes to. */
export const expenseTable: CaseTable<PlainExpense, PlainAnswer> = {
  heading: 'Amounts of an expense',
  says: `What an expense came to, what is billed for it and what its member gets back. Miles and pieces come to so much each. The markup
is a percentage, an amount, or an amount for each mile or piece. Cents, half up.`,
  ask: ({ entered, unitRate, markup, reimbursed }) => {
    const { cost, bill, reimbursable } = expenseAmountsOf({
      entered: quantity(entered),
      unitRate: unitRate === undefined ? null : money(unitRate),
      markup: markupOf(markup ?? ['percent', 0]),
      reimbursed: quantity(reimbursed ?? 1),
    });
    return [toNumber(cost), toNumber(bill), toNumber(reimbursable)];
  },
  cases: [
    { title: 'money as it was paid', question: { entered: 12.5 }, answer: [12.5, 12.5, 12.5], mark: 'assumed' },
    {
      title: 'miles at so much each',
      question: { entered: 100, unitRate: 0.67 },
      answer: [67, 67, 67],
      mark: 'assumed',
    },
    {
      title: 'parts of miles, cents half up',
      question: { entered: 12.5, unitRate: 0.67 },
      answer: [8.38, 8.38, 8.38],
      mark: 'assumed',
    },
    {
      title: 'a unit that comes to nothing',
      question: { entered: 40, unitRate: 0 },
      answer: [0, 0, 0],
      mark: 'assumed',
    },
    {
      title: 'a percentage is added for the customer',
      question: { entered: 80, markup: ['percent', 12.5] },
      answer: [80, 90, 80],
      mark: 'assumed',
    },
    {
      title: 'the percentage of a cent is rounded',
      question: { entered: 0.1, markup: ['percent', 5] },
      answer: [0.1, 0.11, 0.1],
      mark: 'assumed',
    },
    {
      title: 'an amount is added once',
      question: { entered: 80, markup: ['amount', 5] },
      answer: [80, 85, 80],
      mark: 'assumed',
    },
    {
      title: 'an amount for each mile',
      question: { entered: 100, unitRate: 0.67, markup: ['unit', 0.1] },
      answer: [67, 77, 67],
      mark: 'assumed',
    },
    {
      title: 'what the company paid is not given back',
      question: { entered: 80, reimbursed: 0 },
      answer: [80, 80, 0],
      mark: 'assumed',
    },
    {
      title: 'half is given back',
      question: { entered: 0.25, reimbursed: 0.5 },
      answer: [0.25, 0.25, 0.13],
      mark: 'assumed',
    },
    {
      title: 'what is given back has no markup',
      question: { entered: 50, markup: ['percent', 100] },
      answer: [50, 100, 50],
      mark: 'assumed',
    },
    {
      title: 'a discount for the customer',
      question: { entered: 50, markup: ['percent', -10] },
      answer: [50, 45, 50],
      mark: 'assumed',
    },
    {
      title: 'nothing comes to nothing',
      question: { entered: 0, unitRate: 0.67, markup: ['unit', 1] },
      answer: [0, 0, 0],
      mark: 'assumed',
    },
    {
      title: 'too much to be an amount',
      question: { entered: 400_000_000_000, unitRate: 2 },
      answer: { refused: 'out of range' },
      mark: 'assumed',
    },
  ],
};
