import { billFee, shareAmount } from '../../src/invoice/bill-fee.ts';
import { money } from '../../src/money.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

/** A fee or a limit, what was worked, and what other invoices billed of it; what is left out is nothing. */
interface PlainQuestion {
  readonly fixed?: number;
  readonly limit?: number;
  readonly worked?: number;
  readonly billed?: number;
}

type Row = readonly [title: string, question: PlainQuestion, answer: number, mark?: 'documented'];

const rows: readonly Row[] = [
  ['nothing was worked', { fixed: 500 }, 500, 'documented'],
  ['less was worked than the fee', { fixed: 500, worked: 150 }, 500, 'documented'],
  ['more was worked than the fee', { fixed: 500, worked: 900 }, 500, 'documented'],
  ['the fee was billed', { fixed: 500, worked: 150, billed: 500 }, 0],
  ['the fee was raised since', { fixed: 700, worked: 150, billed: 500 }, 200],
  ['the fee was lowered since', { fixed: 400, billed: 500 }, 0],
  ['a part was billed by the hour before', { fixed: 500, billed: 150 }, 350],
  ['less than the limit', { limit: 500, worked: 150 }, 150],
  ['the limit', { limit: 500, worked: 500 }, 500],
  ['more than the limit', { limit: 100, worked: 300 }, 100],
  ['nothing below a limit', { limit: 100 }, 0],
  ['more than is left of the limit', { limit: 100, worked: 60, billed: 60 }, 40],
  ['nothing is left of the limit', { limit: 100, worked: 60, billed: 100 }, 0],
  ['the limit was lowered since', { limit: 50, worked: 60, billed: 100 }, 0],
  ['the limit was raised since', { limit: 200, worked: 60, billed: 100 }, 60],
  ['to the ten-thousandth', { limit: 0.0003, worked: 1, billed: 0.0001 }, 0.0002],
];

/** What an invoice bills of a fixed fee, or up to a limit. */
export const feeTable: CaseTable<PlainQuestion, number> = {
  heading: 'Fixed fees and limits',
  says: `A fixed fee is what services come to, whatever was worked; a limit (not to exceed) is the most that they come to. What
other invoices billed of it counts, and nothing is given back.`,
  ask: ({ fixed, limit, worked = 0, billed = 0 }) =>
    toNumber(
      billFee({
        method: fixed === undefined ? 'NotToExceed' : 'FixedFee',
        fee: money(fixed ?? limit ?? 0),
        worked: money(worked),
        billed: money(billed),
      }),
    ),
  cases: rows.map(([title, question, answer, mark]) => ({
    title,
    question,
    answer,
    mark: mark ?? ('assumed' as const),
  })),
};

/** What is shared, and by parts of what amounts. */
interface SharedQuestion {
  readonly amount: number;
  readonly parts: readonly number[];
}

/** What each entry of time bears of a fee. */
export const shareTable: CaseTable<SharedQuestion, readonly number[] | null> = {
  heading: 'Shares of a fee',
  says: `Each entry on the invoice bears its share of what its services come to, in proportion to what it comes to at its rate, in
cents, half up; the last one bears what is left. Where the entries come to nothing, none bears anything.`,
  ask: ({ amount, parts }) => shareAmount(money(amount), parts.map(money))?.map(toNumber) ?? null,
  cases: [
    { title: 'nothing to share by', question: { amount: 500, parts: [] }, answer: null, mark: 'assumed' },
    { title: 'parts that are nothing', question: { amount: 500, parts: [0, 0] }, answer: null, mark: 'assumed' },
    { title: 'one part', question: { amount: 500, parts: [150] }, answer: [500], mark: 'assumed' },
    { title: 'in proportion', question: { amount: 500, parts: [150, 450] }, answer: [125, 375], mark: 'assumed' },
    {
      title: 'the last bears the rest',
      question: { amount: 100, parts: [1, 1, 1] },
      answer: [33.33, 33.33, 33.34],
      mark: 'assumed',
    },
    {
      title: 'the last with something to it',
      question: { amount: 100, parts: [1, 2, 0] },
      answer: [33.33, 66.67, 0],
      mark: 'assumed',
    },
    { title: 'as it was', question: { amount: 60, parts: [20, 40] }, answer: [20, 40], mark: 'assumed' },
    { title: 'nothing', question: { amount: 0, parts: [20, 40] }, answer: [0, 0], mark: 'assumed' },
  ],
};
