import { lineAmountsOf } from '../../src/line/calculate-line.ts';
import { money, quantity } from '../../src/money.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

/** A line of what is sold, in plain numbers. */
interface PlainLine {
  readonly quantity: number;
  readonly lessIncluded?: number;
  readonly price: number;
  readonly cost: number;
  readonly discount?: number;
}

/** Billed pieces, extended price, extended cost, margin. */
type PlainAnswer = readonly [billed: number, extPrice: number, extCost: number, margin: number];

/** What one line of what is sold comes to. */
export const lineTable: CaseTable<PlainLine, PlainAnswer> = {
  heading: 'Amounts of a line',
  says: `Billed pieces, extended price, extended cost and margin of a product or an addition. Pieces that are included are not
billed and cost all the same; a discount is taken off the whole line.`,
  ask: (line) => {
    const { billed, extPrice, extCost, margin } = lineAmountsOf({
      quantity: quantity(line.quantity),
      lessIncluded: line.lessIncluded === undefined ? null : quantity(line.lessIncluded),
      price: money(line.price),
      cost: money(line.cost),
      discount: money(line.discount ?? 0),
    });
    return [toNumber(billed), toNumber(extPrice), toNumber(extCost), toNumber(margin)];
  },
  cases: [
    {
      title: 'pieces times price and cost',
      question: { quantity: 2, price: 200, cost: 110 },
      answer: [2, 400, 220, 180],
      mark: 'assumed',
    },
    {
      title: 'included pieces are not billed',
      question: { quantity: 10, lessIncluded: 2, price: 15, cost: 1 },
      answer: [8, 120, 10, 110],
      mark: 'assumed',
    },
    {
      title: 'never fewer than none are billed',
      question: { quantity: 1, lessIncluded: 5, price: 15, cost: 1 },
      answer: [0, 0, 1, -1],
      mark: 'assumed',
    },
    {
      title: 'a discount is taken off the line',
      question: { quantity: 3, price: 19.99, cost: 12.5, discount: 9.97 },
      answer: [3, 50, 37.5, 12.5],
      mark: 'assumed',
    },
    {
      title: 'halves of a cent go up',
      question: { quantity: 2.5, price: 0.87, cost: 0 },
      answer: [2.5, 2.18, 0, 2.18],
      mark: 'assumed',
    },
    {
      title: 'what is taken back counts against',
      question: { quantity: -1, price: 100, cost: 60 },
      answer: [-1, -100, -60, -40],
      mark: 'assumed',
    },
  ],
};
