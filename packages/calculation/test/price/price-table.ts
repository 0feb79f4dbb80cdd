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
      title: 'one piece below the first break has its own price',
      question: { ...item, quantity: 0.5, breaks: steps },
      answer: 100,
      mark: 'assumed',
    },
    {
      title: 'half a piece between two breaks is in neither',
      question: { ...item, quantity: 9.5, breaks: steps },
      answer: 100,
      mark: 'assumed',
    },
    {
      title: 'the first of two breaks that both hold the quantity decides',
      question: {
        ...item,
        quantity: 5,
        breaks: [...from1('PricePerUnit', 70), { from: 5, to: null, method: 'PricePerUnit', amount: 60 }],
      },
      answer: 70,
      mark: 'assumed',
    },
    {
      title: 'a break without end holds any quantity',
      question: { ...item, quantity: 1_000_000, breaks: from1('PricePerUnit', 80) },
      answer: 80,
      mark: 'documented',
    },
    {
      title: 'nothing asked for is in a break that begins at nothing',
      question: { ...item, quantity: 0, breaks: [{ from: 0, to: 5, method: 'PricePerUnit', amount: 80 }] },
      answer: 80,
      mark: 'assumed',
    },
    {
      title: 'a price for each piece is in cents',
      question: { ...item, quantity: 1, breaks: from1('PricePerUnit', 79.995) },
      answer: 80,
      mark: 'assumed',
    },
    {
      title: 'a price for each piece may be nothing',
      question: { ...item, quantity: 1, breaks: from1('PricePerUnit', 0) },
      answer: 0,
      mark: 'documented',
    },
    {
      title: 'a credit for each piece',
      question: { ...item, quantity: 1, breaks: from1('PricePerUnit', -15) },
      answer: -15,
      mark: 'assumed',
    },
    {
      title: 'no markup is the cost',
      question: { ...item, quantity: 1, breaks: from1('PercentMarkupFromCost', 0) },
      answer: 60,
      mark: 'documented',
    },
    {
      title: 'a markup of a hundred is twice the cost',
      question: { ...item, quantity: 1, breaks: from1('PercentMarkupFromCost', 100) },
      answer: 120,
      mark: 'documented',
    },
    {
      title: 'a markup below nothing is below the cost',
      question: { ...item, quantity: 1, breaks: from1('PercentMarkupFromCost', -10) },
      answer: 54,
      mark: 'assumed',
    },
    {
      title: 'a markup on what costs nothing is nothing',
      question: { price: 100, cost: 0, quantity: 1, breaks: from1('PercentMarkupFromCost', 50) },
      answer: 0,
      mark: 'documented',
    },
    {
      title: 'a markup of a third is rounded: 10 and 33.3333 % is 13.33333',
      question: { price: 0, cost: 10, quantity: 1, breaks: from1('PercentMarkupFromCost', 33.3333) },
      answer: 13.33,
      mark: 'assumed',
    },
    {
      title: 'half a cent of a markup goes up: 0.10 and 5 % is 0.105',
      question: { price: 0, cost: 0.1, quantity: 1, breaks: from1('PercentMarkupFromCost', 5) },
      answer: 0.11,
      mark: 'assumed',
    },
    {
      title: 'a markdown of everything leaves nothing',
      question: { ...item, quantity: 1, breaks: from1('PercentMarkdownFromPrice', 100) },
      answer: 0,
      mark: 'documented',
    },
    {
      title: 'no markdown is the price, in cents',
      question: { price: 12.3456, cost: 1, quantity: 1, breaks: from1('PercentMarkdownFromPrice', 0) },
      answer: 12.35,
      mark: 'assumed',
    },
    {
      title: 'a markdown below nothing is above the price',
      question: { ...item, quantity: 1, breaks: from1('PercentMarkdownFromPrice', -5) },
      answer: 105,
      mark: 'assumed',
    },
    {
      title: 'the cost does not matter to a markdown',
      question: { price: 100, cost: 99, quantity: 1, breaks: from1('PercentMarkdownFromPrice', 50) },
      answer: 50,
      mark: 'documented',
    },
    {
      title: 'half a cent of a credit goes away from nothing',
      question: { price: -3.3, cost: 0, quantity: 1, breaks: from1('PercentMarkdownFromPrice', 25) },
      answer: -2.48,
      mark: 'assumed',
    },
    {
      title: 'a price for all that one piece has alone',
      question: { ...item, quantity: 1, breaks: from1('FlatRateForRange', 200) },
      answer: 200,
      mark: 'assumed',
    },
    {
      title: 'a price for all is shared among parts of pieces, too',
      question: { ...item, quantity: 2.5, breaks: from1('FlatRateForRange', 200) },
      answer: 80,
      mark: 'assumed',
    },
    {
      title: 'a share of half a cent goes up',
      question: { ...item, quantity: 8, breaks: from1('FlatRateForRange', 0.04) },
      answer: 0.01,
      mark: 'assumed',
    },
    {
      title: 'pieces may share so little that each is free',
      question: { ...item, quantity: 1000, breaks: from1('FlatRateForRange', 1) },
      answer: 0,
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
