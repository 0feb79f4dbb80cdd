import { money, percent, quantity } from '../../src/money.ts';
import { type PriceBreak, type PriceRule, priceOf } from '../../src/price/calculate-price.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

interface PlainBreak {
  readonly from: number;
  readonly to: number | null;
  readonly method: PriceRule['method'];
  readonly amount: number;
}

/** An item's own price and cost, how many of it, and the breaks that hold for it. */
interface PlainQuestion {
  readonly price: number;
  readonly cost: number;
  readonly quantity: number;
  readonly breaks: readonly PlainBreak[];
}

const item = { price: 100, cost: 60 };
const from1 = (method: PriceRule['method'], amount: number) => [{ from: 1, to: null, method, amount }];
const steps: readonly PlainBreak[] = [
  { from: 1, to: 9, method: 'PricePerUnit', amount: 95 },
  { from: 10, to: 99, method: 'PricePerUnit', amount: 90 },
];

/** The price of one piece of a catalog item. */
export const priceTable: CaseTable<PlainQuestion, number> = {
  heading: 'Price of a catalog item',
  says: `The price of one piece. Of the breaks of a pricing schedule's line the first that holds the quantity decides, to cents,
half up; without one the item has its own price.`,
  ask: ({ price, cost, quantity: count, breaks }) =>
    toNumber(
      priceOf({ price: money(price), cost: money(cost), quantity: quantity(count), breaks: breaks.map(toBreak) }),
    ),
  cases: [
    {
      title: 'without a schedule the item has its own price, as it is',
      question: { price: 12.3456, cost: 60, quantity: 1, breaks: [] },
      answer: 12.3456,
      mark: 'documented',
    },
    {
      title: 'a price for each piece',
      question: { ...item, quantity: 3, breaks: from1('PricePerUnit', 80) },
      answer: 80,
      mark: 'documented',
    },
    {
      title: 'a markup from the cost',
      question: { ...item, quantity: 3, breaks: from1('PercentMarkupFromCost', 25) },
      answer: 75,
      mark: 'documented',
    },
    {
      title: 'a markdown from the price',
      question: { ...item, quantity: 3, breaks: from1('PercentMarkdownFromPrice', 12.5) },
      answer: 87.5,
      mark: 'documented',
    },
    {
      title: 'a price for all pieces together is shared, to cents',
      question: { ...item, quantity: 3, breaks: from1('FlatRateForRange', 200) },
      answer: 66.67,
      mark: 'assumed',
    },
    {
      title: 'for none of them it is the price of all',
      question: { ...item, quantity: 0, breaks: [{ from: 0, to: 5, method: 'FlatRateForRange', amount: 200 }] },
      answer: 200,
      mark: 'assumed',
    },
    {
      title: 'half a cent goes up where doubles go down: 3.30 with 25 % off is 2.475',
      question: { price: 3.3, cost: 0, quantity: 1, breaks: from1('PercentMarkdownFromPrice', 25) },
      answer: 2.48,
      mark: 'assumed',
    },
    {
      title: 'the last piece of a break still has its price',
      question: { ...item, quantity: 9, breaks: steps },
      answer: 95,
      mark: 'documented',
    },
    {
      title: 'the next one has the next',
      question: { ...item, quantity: 10, breaks: steps },
      answer: 90,
      mark: 'documented',
    },
    {
      title: 'beyond the last break the item has its own price',
      question: { ...item, quantity: 100, breaks: steps },
      answer: 100,
      mark: 'assumed',
    },
    {
      title: 'a method that is not known leaves the price, in cents',
      question: { price: 12.3456, cost: 1, quantity: 1, breaks: from1('none', 5) },
      answer: 12.35,
      mark: 'assumed',
    },
    {
      title: 'a price that is too large is refused',
      question: { price: 1, cost: 400_000_000_000, quantity: 1, breaks: from1('PercentMarkupFromCost', 200) },
      answer: { refused: 'out of range' },
      mark: 'assumed',
    },
  ],
};

function toBreak({ from, to, method, amount }: PlainBreak): PriceBreak {
  return { from: quantity(from), to: to === null ? null : quantity(to), rule: toRule(method, amount) };
}

function toRule(method: PriceRule['method'], amount: number): PriceRule {
  if (method === 'none') return { method };
  if (method === 'PricePerUnit' || method === 'FlatRateForRange') return { method, amount: money(amount) };
  return { method, percent: percent(amount) };
}
