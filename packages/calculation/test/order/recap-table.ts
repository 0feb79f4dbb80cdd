import { money, quantity } from '../../src/money.ts';
import { orderRecapOf, type SoldAmount } from '../../src/order/calculate-recap.ts';
import { toNumber } from '../../src/ten-thousandths.ts';
import type { CaseTable } from '../case.ts';

/** A sold product: price and cost of one, or of all (`ext…`). */
interface PlainProduct {
  readonly quantity: number;
  readonly price: number;
  readonly extPrice?: number;
  readonly cost: number;
  readonly extCost?: number;
  readonly cancelled?: boolean;
}

/** Billable amount, cost, margin, percent. */
type PlainAnswer = readonly [billableAmount: number, cost: number, margin: number, percent: number];

/** What a sales order brings in and costs. */
export const orderRecapTable: CaseTable<readonly PlainProduct[], PlainAnswer> = {
  heading: 'Recap of a sales order',
  says: `Billable amount, cost, margin and its percentage of the products of an order that were not cancelled, tax apart. An
extended amount counts as it is; without one the amount of a piece counts as often as there are pieces.`,
  ask: (products) => {
    const { revenue, cost, margin, percent } = orderRecapOf(
      products.map((each) => ({
        quantity: quantity(each.quantity),
        price: amountOf(each.price, each.extPrice),
        cost: amountOf(each.cost, each.extCost),
        isCancelled: each.cancelled === true,
      })),
    );
    return [toNumber(revenue), toNumber(cost), toNumber(margin), toNumber(percent)];
  },
  cases: [
    { title: 'an order without products', question: [], answer: [0, 0, 0, 0], mark: 'assumed' },
    {
      title: 'pieces times their price',
      question: [{ quantity: 3, price: 19.99, cost: 12.5 }],
      answer: [59.97, 37.5, 22.47, 37.47],
      mark: 'assumed',
    },
    {
      title: 'an extended amount counts before',
      question: [{ quantity: 3, price: 19.99, extPrice: 50, cost: 12.5, extCost: 0 }],
      answer: [50, 0, 50, 100],
      mark: 'assumed',
    },
    {
      title: 'what was cancelled does not count',
      question: [
        { quantity: 1, price: 100, cost: 60 },
        { quantity: 1, price: 900, cost: 1, cancelled: true },
      ],
      answer: [100, 60, 40, 40],
      mark: 'assumed',
    },
    {
      title: 'halves of a cent are added up before they are rounded',
      question: [
        { quantity: 0.5, price: 0.01, cost: 0 },
        { quantity: 0.5, price: 0.01, cost: 0 },
      ],
      answer: [0.01, 0, 0.01, 100],
      mark: 'assumed',
    },
  ],
};

function amountOf(single: number, extended: number | undefined): SoldAmount {
  return { single: money(single), extended: extended === undefined ? null : money(extended) };
}
