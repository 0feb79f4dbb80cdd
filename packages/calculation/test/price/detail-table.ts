import { chooseDetail } from '../../src/price/choose-detail.ts';
import type { CaseTable } from '../case.ts';

/** A line of a schedule: whom it is for, and in which years it holds. */
interface PlainLine {
  readonly product?: number;
  readonly subcategory?: number;
  readonly category?: number;
  readonly years?: readonly [number | null, number | null];
}

/** Which line of a pricing schedule is for an item: the answer counts from 1. */
export const detailTable: CaseTable<readonly PlainLine[], number | null> = {
  heading: 'Line of a pricing schedule',
  says: `Of the lines that hold at the date the narrowest counts: the item's, then its subcategory's, then its category's. In
these cases item 7 of subcategory 20 in category 3 is asked for, in 2026; the answer is the line, counted from 1.`,
  ask: (lines) => {
    const details = lines.map(({ years: [start, end] = [null, null], ...whom }, at) => ({
      number: at + 1,
      product: whom.product ?? null,
      subcategory: whom.subcategory ?? null,
      category: whom.category ?? null,
      start,
      end,
    }));
    return chooseDetail(details, { id: 7, subcategory: 20, category: 3 }, 2026)?.number ?? null;
  },
  cases: [
    { title: 'a schedule without lines', question: [], answer: null, mark: 'documented' },
    {
      title: "the item's line before its subcategory's before its category's",
      question: [{ category: 3 }, { subcategory: 20 }, { product: 7 }],
      answer: 3,
      mark: 'assumed',
    },
    {
      title: "its subcategory's before its category's",
      question: [{ category: 3 }, { subcategory: 20 }],
      answer: 2,
      mark: 'assumed',
    },
    {
      title: 'lines of other items do not count',
      question: [{ product: 8 }, { subcategory: 21 }, { category: 3 }],
      answer: 3,
      mark: 'assumed',
    },
    { title: 'a line for nothing is for no item', question: [{}], answer: null, mark: 'assumed' },
    {
      title: 'lines that ended or have not begun do not count',
      question: [
        { product: 7, years: [2020, 2025] },
        { product: 7, years: [2027, null] },
        { subcategory: 20, years: [2026, 2026] },
      ],
      answer: 3,
      mark: 'documented',
    },
    {
      title: 'the first of two that are as narrow',
      question: [{ product: 7, years: [2025, null] }, { product: 7 }],
      answer: 1,
      mark: 'assumed',
    },
  ],
};
