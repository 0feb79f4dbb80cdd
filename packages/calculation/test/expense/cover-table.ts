import type { Cover } from '../../src/coverage/cover-entry.ts';
import { coverExpense } from '../../src/expense/cover-expense.ts';
import { hours, money } from '../../src/money.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

/** What an expense is billed at, and what its agreement still has. */
interface PlainQuestion {
  readonly bill: number;
  readonly by: Cover['by'];
  readonly available?: number;
}

/** Covered amount, invoiced amount. */
type PlainAnswer = readonly [covered: number, invoiced: number];

function coverOf({ by, available }: PlainQuestion): Cover {
  if (by === 'hours') return { by, available: hours(available) };
  return by === 'money' ? { by, available: money(available) } : { by };
}

/** What an agreement covers of an expense. */
export const expenseCoverTable: CaseTable<PlainQuestion, PlainAnswer> = {
  heading: 'Cover of an expense',
  says: 'What the agreement covers, then what is left for an invoice; together they are what is billed.',
  ask: (plain) => {
    const { agreementAmount, invoiceAmount } = coverExpense(money(plain.bill), coverOf(plain));
    return [toNumber(agreementAmount), toNumber(invoiceAmount)];
  },
  cases: [
    { title: 'no cover', question: { bill: 67, by: 'nothing' }, answer: [0, 67], mark: 'assumed' },
    { title: 'everything', question: { bill: 67, by: 'everything' }, answer: [67, 0], mark: 'assumed' },
    { title: 'enough money', question: { bill: 67, by: 'money', available: 100 }, answer: [67, 0], mark: 'assumed' },
    { title: 'exactly enough', question: { bill: 67, by: 'money', available: 67 }, answer: [67, 0], mark: 'assumed' },
    { title: 'some money', question: { bill: 67, by: 'money', available: 20 }, answer: [20, 47], mark: 'assumed' },
    { title: 'no money left', question: { bill: 67, by: 'money', available: 0 }, answer: [0, 67], mark: 'assumed' },
    { title: 'overdrawn', question: { bill: 67, by: 'money', available: -5 }, answer: [0, 67], mark: 'assumed' },
    {
      title: 'hours are no money',
      question: { bill: 67, by: 'hours', available: 9 },
      answer: [0, 67],
      mark: 'assumed',
    },
    { title: 'nothing to be billed', question: { bill: 0, by: 'everything' }, answer: [0, 0], mark: 'assumed' },
  ],
};
