import type { CaseTable } from '../case.ts';
import { money, percent, quantity } from '../money.ts';
import { toNumber } from '../ten-thousandths.ts';
import { type PriceBreak, type PriceRule, priceOf } from './calculate-price.ts';
import { chooseDetail, type PriceDetail } from './choose-detail.ts';

interface PlainBreak {
  readonly from: number;
  readonly to: number | null;
  readonly method: PriceRule['method'];
  readonly amount: number;
}

/** A line of a schedule: for a product, a subcategory, a category; in which years it holds. */
interface PlainLine {
  readonly for: { readonly product?: number; readonly subcategory?: number; readonly category?: number };
  readonly years?: readonly [number | null, number | null];
  readonly breaks: readonly PlainBreak[];
}

/** Item 7 of subcategory 20 in category 3 is asked for, in 2026. */
interface PlainQuestion {
  readonly price: number;
  readonly cost: number;
  readonly quantity: number;
  readonly schedule: readonly PlainLine[];
}

const forItem = { product: 7 };
const from1 = (method: PriceRule['method'], amount: number) => [
  { for: forItem, breaks: [{ from: 1, to: null, method, amount }] },
];
const item = { price: 100, cost: 60 };
const steps: readonly PlainLine[] = [
  {
    for: forItem,
    breaks: [
      { from: 1, to: 9, method: 'PricePerUnit', amount: 95 },
      { from: 10, to: 99, method: 'PricePerUnit', amount: 90 },
    ],
  },
];
const perUnit = (amount: number): readonly PlainBreak[] => [{ from: 0, to: null, method: 'PricePerUnit', amount }];

/** The price of one piece of a catalog item. */
export const priceTable: CaseTable<PlainQuestion, number> = {
  heading: 'Price of a catalog item',
  says: `The price of one piece. Of a pricing schedule the narrowest line that holds at the date counts: the item's, then its
subcategory's, then its category's. Of its breaks the first that holds the quantity decides, to cents; without one the item
has its own price. In these cases item 7 of subcategory 20 in category 3 is asked for, in 2026.`,
  ask,
  cases: [
    {
      title: 'without a schedule the item has its own price, as it is',
      question: { price: 12.3456, cost: 60, quantity: 1, schedule: [] },
      answer: 12.3456,
      mark: 'documented',
    },
    {
      title: 'a price for each piece',
      question: { ...item, quantity: 3, schedule: from1('PricePerUnit', 80) },
      answer: 80,
      mark: 'documented',
    },
    {
      title: 'a markup from the cost',
      question: { ...item, quantity: 3, schedule: from1('PercentMarkupFromCost', 25) },
      answer: 75,
      mark: 'documented',
    },
    {
      title: 'a markdown from the price',
      question: { ...item, quantity: 3, schedule: from1('PercentMarkdownFromPrice', 12.5) },
      answer: 87.5,
      mark: 'documented',
    },
    {
      title: 'a price for all pieces together is shared, to cents',
      question: { ...item, quantity: 3, schedule: from1('FlatRateForRange', 200) },
      answer: 66.67,
      mark: 'assumed',
    },
    {
      title: 'for none of them it is the price of all',
      question: {
        ...item,
        quantity: 0,
        schedule: [{ for: forItem, breaks: [{ from: 0, to: 5, method: 'FlatRateForRange', amount: 200 }] }],
      },
      answer: 200,
      mark: 'assumed',
    },
    {
      title: 'half a cent goes up where doubles go down: 3.30 with 25 % off is 2.475',
      question: { price: 3.3, cost: 0, quantity: 1, schedule: from1('PercentMarkdownFromPrice', 25) },
      answer: 2.48,
      mark: 'assumed',
    },
    {
      title: 'the last piece of a break still has its price',
      question: { ...item, quantity: 9, schedule: steps },
      answer: 95,
      mark: 'documented',
    },
    {
      title: 'the next one has the next',
      question: { ...item, quantity: 10, schedule: steps },
      answer: 90,
      mark: 'documented',
    },
    {
      title: 'beyond the last break the item has its own price',
      question: { ...item, quantity: 100, schedule: steps },
      answer: 100,
      mark: 'assumed',
    },
    {
      title: 'a method that is not known leaves the price, in cents',
      question: { price: 12.3456, cost: 1, quantity: 1, schedule: from1('none', 5) },
      answer: 12.35,
      mark: 'assumed',
    },
    {
      title: "the item's line before its subcategory's before its category's",
      question: {
        ...item,
        quantity: 1,
        schedule: [
          { for: { category: 3 }, breaks: perUnit(1) },
          { for: { subcategory: 20 }, breaks: perUnit(2) },
          { for: { product: 7 }, breaks: perUnit(3) },
        ],
      },
      answer: 3,
      mark: 'assumed',
    },
    {
      title: 'lines of other items do not count',
      question: {
        ...item,
        quantity: 1,
        schedule: [
          { for: { product: 8 }, breaks: perUnit(1) },
          { for: { subcategory: 21 }, breaks: perUnit(2) },
          { for: { category: 3 }, breaks: perUnit(3) },
        ],
      },
      answer: 3,
      mark: 'assumed',
    },
    {
      title: 'nor do lines that ended or have not begun',
      question: {
        ...item,
        quantity: 1,
        schedule: [
          { for: { product: 7 }, years: [2020, 2025], breaks: perUnit(1) },
          { for: { product: 7 }, years: [2027, null], breaks: perUnit(2) },
          { for: { subcategory: 20 }, years: [2026, 2026], breaks: perUnit(3) },
        ],
      },
      answer: 3,
      mark: 'documented',
    },
    {
      title: 'a price that is too large is refused',
      question: { price: 1, cost: 400_000_000_000, quantity: 1, schedule: from1('PercentMarkupFromCost', 200) },
      answer: { refused: 'out of range' },
      mark: 'assumed',
    },
  ],
};

function ask(question: PlainQuestion): number {
  const lines = question.schedule.map(toDetail);
  const chosen = chooseDetail(lines, { id: 7, subcategory: 20, category: 3 }, 2026);
  return toNumber(
    priceOf({
      price: money(question.price),
      cost: money(question.cost),
      quantity: quantity(question.quantity),
      breaks: chosen === null ? [] : chosen.breaks.map(toBreak),
    }),
  );
}

function toDetail({ for: whom, years: [start, end] = [null, null], breaks }: PlainLine) {
  const detail: PriceDetail = {
    product: whom.product ?? null,
    subcategory: whom.subcategory ?? null,
    category: whom.category ?? null,
    start,
    end,
  };
  return { ...detail, breaks };
}

function toBreak({ from, to, method, amount }: PlainBreak): PriceBreak {
  return { from: quantity(from), to: to === null ? null : quantity(to), rule: toRule(method, amount) };
}

function toRule(method: PriceRule['method'], amount: number): PriceRule {
  if (method === 'none') return { method };
  if (method === 'PricePerUnit' || method === 'FlatRateForRange') return { method, amount: money(amount) };
  return { method, percent: percent(amount) };
}
