import { billOf } from '../../src/agreement/calculate-bill.ts';
import { dayOfDate } from '../../src/calendar-date.ts';
import { money, quantity } from '../../src/money.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

interface PlainAddition {
  readonly pieces?: number;
  readonly included?: number;
  readonly price: number;
  readonly from?: string;
  readonly until?: string;
  readonly billedUntil?: string;
}

/** April 2026 of an agreement that is billed each month. */
interface PlainQuestion {
  readonly amount?: number;
  readonly instead?: number;
  /** Whether March was billed. */
  readonly second?: boolean;
  readonly from?: string;
  readonly last?: string;
  readonly byDays?: boolean;
  readonly additions?: readonly PlainAddition[];
}

type Row = readonly [title: string, question: PlainQuestion, own: number, ...additions: number[]];

const byDays = true;
const second = true;
const rows: readonly Row[] = [
  ['its own amount', { amount: 300 }, 300],
  ['nothing', {}, 0],
  ['and an addition', { amount: 300, additions: [{ price: 60 }] }, 300, 60],
  ['pieces of it', { additions: [{ pieces: 5, price: 12.5 }] }, 0, 62.5],
  ['those beyond the included ones', { additions: [{ pieces: 5, included: 2, price: 10 }] }, 0, 30],
  ['no more included than there are', { additions: [{ pieces: 2, included: 5, price: 10 }] }, 0, 0],
  ['several additions', { additions: [{ price: 1 }, { price: 2 }, { price: 3 }] }, 0, 1, 2, 3],
  ['a part of a piece', { additions: [{ pieces: 0.3333, price: 100 }] }, 0, 33.33],
  ['one that begins later, whole periods only', { additions: [{ price: 60, from: '2026-04-16' }] }, 0, 0],
  ['one that began before', { additions: [{ price: 60, from: '2026-03-16' }], second }, 0, 60],
  ['one that begins with the period', { additions: [{ price: 60, from: '2026-04-01' }] }, 0, 60],
  ['one that ends later, whole periods only', { additions: [{ price: 60, until: '2026-04-16' }] }, 0, 60],
  ['a fee within the period', { additions: [{ price: 60, from: '2026-04-05', until: '2026-04-20' }] }, 0, 60],
  ['a fee of one day', { additions: [{ price: 60, from: '2026-04-05', until: '2026-04-05' }] }, 0, 60],
  ['a fee from the first day on', { additions: [{ price: 60, from: '2026-04-01', until: '2026-04-20' }] }, 0, 60],
  [
    'a fee that was billed',
    { additions: [{ price: 60, from: '2026-04-05', until: '2026-04-20', billedUntil: '2026-04-20' }] },
    0,
    0,
  ],
  [
    'a fee that came after the period before was billed',
    { second, additions: [{ price: 60, from: '2026-03-05', until: '2026-03-20' }] },
    0,
    60,
  ],
  ['a fee of long ago', { second, additions: [{ price: 60, from: '2026-02-05', until: '2026-02-20' }] }, 0, 0],
  ['one that ends in the next period', { additions: [{ price: 60, from: '2026-04-05', until: '2026-05-01' }] }, 0, 0],
  ['a fee by days', { byDays, additions: [{ price: 60, from: '2026-04-16', until: '2026-04-21' }] }, 0, 10],
  ['one that ends with the first day', { additions: [{ price: 60, until: '2026-04-01' }] }, 0, 0],
  ['a late start, whole periods only', { amount: 300, from: '2026-04-16' }, 300],
  ['an early end, whole periods only', { amount: 300, last: '2026-04-15' }, 300],
  ['a late start by days', { amount: 300, from: '2026-04-16', byDays }, 150],
  ['an early end by days', { amount: 300, last: '2026-04-10', byDays }, 100],
  ['both by days', { amount: 300, from: '2026-04-11', last: '2026-04-20', byDays }, 100],
  ['a whole period by days', { amount: 300, byDays, second }, 300],
  ['what was agreed for the first bill', { amount: 300, instead: 75, from: '2026-04-16', byDays }, 75],
  ['its additions by days with it', { instead: 75, from: '2026-04-16', byDays, additions: [{ price: 60 }] }, 75, 30],
  ['an addition that begins later by days', { byDays, additions: [{ price: 60, from: '2026-04-16' }] }, 0, 30],
  ['an addition that ends by days', { byDays, additions: [{ price: 60, until: '2026-04-16' }] }, 0, 30],
  ['one that ends before it is billed', { byDays, additions: [{ price: 60, until: '2026-04-01' }] }, 0, 0],
  ['one that begins next month', { byDays, additions: [{ price: 60, from: '2026-05-01' }] }, 0, 0],
  [
    'one that came after the last bill, with its days of that period',
    { byDays, second, additions: [{ price: 62, from: '2026-03-17' }] },
    0,
    92,
  ],
  [
    'one that was billed up to this period',
    { byDays, second, additions: [{ price: 62, from: '2026-03-17', billedUntil: '2026-04-01' }] },
    0,
    62,
  ],
  [
    'one that ended after it was billed is given back',
    { byDays, second, additions: [{ price: 62, until: '2026-03-17', billedUntil: '2026-04-01' }] },
    0,
    -30,
  ],
  ['once only', { byDays, second, additions: [{ price: 62, until: '2026-03-17', billedUntil: '2026-03-17' }] }, 0, 0],
  [
    'one of long ago that was never billed is billed for one period back',
    { byDays, second, additions: [{ price: 31, from: '2020-01-01' }] },
    0,
    62,
  ],
  ['with the end of the agreement additions end', { byDays, last: '2026-04-10', additions: [{ price: 60 }] }, 0, 20],
  ['halves of cents are rounded line by line', { additions: [{ price: 0.005 }, { price: 0.005 }] }, 0, 0.01, 0.01],
];

const dayOrNull = (date: string | undefined) => (date === undefined ? null : dayOfDate(date));

/** What an agreement is billed for a period. */
export const billTable: CaseTable<PlainQuestion, readonly number[]> = {
  heading: 'Bill of a period',
  says: `What an agreement is billed for April 2026, tax apart: its own amount, then that of each addition, in cents, half up. With
whole periods only, an addition counts that holds on the first day that is billed, and once one that begins and ends within the period,
or within the one before after that was billed; by days, each for its days, with what the bill
before could not know.`,
  ask: ({
    amount = 0,
    instead,
    second: hasPrevious = false,
    from = '2026-04-01',
    last,
    byDays: prorates = false,
    additions = [],
  }) => {
    const bill = billOf({
      amount: money(amount),
      instead: instead === undefined ? null : money(instead),
      period: { first: dayOfDate('2026-04-01'), last: dayOfDate('2026-04-30') },
      previous: hasPrevious ? { first: dayOfDate('2026-03-01'), last: dayOfDate('2026-03-31') } : null,
      from: dayOfDate(from),
      last: dayOrNull(last),
      prorates,
      additions: additions.map((each) => ({
        quantity: quantity(each.pieces ?? 1),
        lessIncluded: quantity(each.included),
        unitPrice: money(each.price),
        effective: dayOrNull(each.from),
        cancelled: dayOrNull(each.until),
        billedUntil: dayOrNull(each.billedUntil),
      })),
    });
    return [toNumber(bill.own), ...bill.additions.map((each) => toNumber(each.amount))];
  },
  cases: rows.map(([title, question, ...answer]) => ({ title, question, answer, mark: 'assumed' })),
};
