import { type Cover, coverEntry } from '../../src/coverage/cover-entry.ts';
import { hours, money } from '../../src/money.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

/** An entry, and what its agreement still has: hours, money, all or nothing. */
interface PlainQuestion {
  readonly hours: number;
  readonly rate: number;
  readonly by: Cover['by'];
  readonly available?: number;
  readonly most?: number;
  readonly overage?: number;
}

/** Covered hours and amount, invoiced hours and amount. */
type PlainAnswer = readonly [number, number, number, number];

function coverOf({ by, available }: PlainQuestion): Cover {
  if (by === 'hours') return { by, available: hours(available) };
  return by === 'money' ? { by, available: money(available) } : { by };
}

/** More of the same, each a line. */
const rows: readonly (readonly [title: string, question: PlainQuestion, answer: PlainAnswer])[] = [
  ['nothing worked', { hours: 0, rate: 100, by: 'everything' }, [0, 0, 0, 0]],
  ['nothing worked, with hours left', { hours: 0, rate: 100, by: 'hours', available: 5 }, [0, 0, 0, 0]],
  ['just enough hours', { hours: 3, rate: 100, by: 'hours', available: 3 }, [3, 300, 0, 0]],
  ['a quarter of an hour left', { hours: 1, rate: 90, by: 'hours', available: 0.25 }, [0.25, 22.5, 0.75, 67.5]],
  ['without a rate', { hours: 2, rate: 0, by: 'everything' }, [2, 0, 0, 0]],
  ['without a rate, by hours', { hours: 2, rate: 0, by: 'hours', available: 1 }, [1, 0, 1, 0]],
  [
    'without limit, a price beyond it does not matter',
    { hours: 2, rate: 100, by: 'everything', overage: 200 },
    [2, 200, 0, 0],
  ],
  ['a role of which nothing is left', { hours: 2, rate: 100, by: 'everything', most: 0 }, [0, 0, 2, 200]],
  [
    'a role of which nothing is left, another price',
    { hours: 2, rate: 100, by: 'everything', most: 0, overage: 50 },
    [0, 0, 2, 100],
  ],
  ['a role of which more is left than is needed', { hours: 2, rate: 100, by: 'everything', most: 8 }, [2, 200, 0, 0]],
  [
    'money, and a role of which an hour is left',
    { hours: 3, rate: 100, by: 'money', available: 500, most: 1 },
    [1, 100, 2, 200],
  ],
  ['no money left', { hours: 2, rate: 100, by: 'money', available: 0 }, [0, 0, 2, 200]],
  ['no money left, another price', { hours: 2, rate: 100, by: 'money', available: 0, overage: 150 }, [0, 0, 2, 300]],
  ['a cent of money', { hours: 1, rate: 100, by: 'money', available: 0.01 }, [0, 0.01, 1, 99.99]],
  ['money beyond what is needed', { hours: 1, rate: 99.99, by: 'money', available: 1000 }, [1, 99.99, 0, 0]],
  ['an overage price of nothing', { hours: 3, rate: 100, by: 'hours', available: 1, overage: 0 }, [1, 100, 2, 0]],
];

/** What an agreement covers of an entry. */
export const coverTable: CaseTable<PlainQuestion, PlainAnswer> = {
  heading: 'Cover of a time entry',
  says: `Covered hours and their amount, then hours and amount that are left for an invoice. Covered is what the agreement still
has; beyond it the overage price holds, or the rate. Amounts in cents and hours in hundredths, half up.`,
  ask: (plain) => {
    const { agreementHours, agreementAmount, invoiceHours, invoiceAmount } = coverEntry({
      hours: hours(plain.hours),
      rate: money(plain.rate),
      cover: coverOf(plain),
      most: plain.most === undefined ? null : hours(plain.most),
      overageRate: plain.overage === undefined ? null : money(plain.overage),
    });
    const [first, second] = [toNumber(agreementHours), toNumber(agreementAmount)];
    return [first, second, toNumber(invoiceHours), toNumber(invoiceAmount)];
  },
  cases: [
    {
      title: 'no agreement',
      question: { hours: 3, rate: 100, by: 'nothing' },
      answer: [0, 0, 3, 300],
      mark: 'documented',
    },
    {
      title: 'no agreement that covers, with a price beyond it',
      question: { hours: 3, rate: 100, by: 'nothing', overage: 150 },
      answer: [0, 0, 3, 300],
      mark: 'assumed',
    },
    {
      title: 'without limit',
      question: { hours: 3, rate: 100, by: 'everything' },
      answer: [3, 300, 0, 0],
      mark: 'live',
    },
    {
      title: 'enough hours',
      question: { hours: 3, rate: 100, by: 'hours', available: 5 },
      answer: [3, 300, 0, 0],
      mark: 'documented',
    },
    {
      title: 'two hours of three',
      question: { hours: 3, rate: 115, by: 'hours', available: 2 },
      answer: [2, 230, 1, 115],
      mark: 'documented',
    },
    {
      title: 'no hours left',
      question: { hours: 3, rate: 100, by: 'hours', available: 0 },
      answer: [0, 0, 3, 300],
      mark: 'documented',
    },
    {
      title: 'beyond the hours another price',
      question: { hours: 3, rate: 100, by: 'hours', available: 2, overage: 150 },
      answer: [2, 200, 1, 150],
      mark: 'documented',
    },
    {
      title: 'a role of which only an hour is covered',
      question: { hours: 3, rate: 100, by: 'everything', most: 1 },
      answer: [1, 100, 2, 200],
      mark: 'documented',
    },
    {
      title: 'a role of which more is covered than is left',
      question: { hours: 3, rate: 100, by: 'hours', available: 1, most: 2 },
      answer: [1, 100, 2, 200],
      mark: 'assumed',
    },
    {
      title: 'enough money',
      question: { hours: 3, rate: 100, by: 'money', available: 300 },
      answer: [3, 300, 0, 0],
      mark: 'documented',
    },
    {
      title: 'money for a part',
      question: { hours: 3, rate: 100, by: 'money', available: 250 },
      answer: [2.5, 250, 0.5, 50],
      mark: 'assumed',
    },
    {
      title: 'money for a third of an hour: nothing of it is lost',
      question: { hours: 1, rate: 150, by: 'money', available: 50 },
      answer: [0.33, 50, 0.67, 100],
      mark: 'assumed',
    },
    {
      title: 'money for a part, beyond it another price',
      question: { hours: 3, rate: 100, by: 'money', available: 100, overage: 200 },
      answer: [1, 100, 2, 400],
      mark: 'assumed',
    },
    {
      title: 'work that costs nothing needs no money',
      question: { hours: 2, rate: 0, by: 'money', available: 0 },
      answer: [2, 0, 0, 0],
      mark: 'assumed',
    },
    {
      title: 'half a cent goes up where doubles go down',
      question: { hours: 0.1, rate: 10.05, by: 'everything' },
      answer: [0.1, 1.01, 0, 0],
      mark: 'assumed',
    },
    ...rows.map(([title, question, answer]) => ({ title, question, answer, mark: 'assumed' as const })),
  ],
};
