import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerOf } from '../../test/case.ts';
import { orderRecapTable } from '../../test/order/recap-table.ts';
import { money, quantity } from '../money.ts';
import { withinLimit } from '../ten-thousandths.ts';
import { orderRecapOf, type SoldAmount, type SoldProduct } from './calculate-recap.ts';

/** Small enough for the percentage of any sum, even where the revenue is a cent. */
const cents = fc.integer({ min: 0, max: 100_000 }).map((each) => withinLimit<'money'>(each * 100));
const amount: fc.Arbitrary<SoldAmount> = fc.record({ single: cents, extended: fc.option(cents) });
const product: fc.Arbitrary<SoldProduct> = fc.record({
  quantity: fc.integer({ min: 0, max: 1000 }).map(quantity),
  price: amount,
  cost: amount,
  isCancelled: fc.boolean(),
});

describe('the recap of a sales order', () => {
  for (const { title, question, answer } of orderRecapTable.cases)
    it(title, () => assert.deepEqual(answerOf(orderRecapTable, question), answer));

  it('is the sum of the recaps of its parts', () => {
    fc.assert(
      fc.property(fc.array(product), fc.array(product), (some, others) => {
        const [whole, first, second] = [orderRecapOf([...some, ...others]), orderRecapOf(some), orderRecapOf(others)];
        for (const key of ['revenue', 'cost', 'margin'] as const) assert.equal(whole[key], first[key] + second[key]);
      }),
    );
  });

  it('does not change by what was cancelled', () => {
    const cancelled = { quantity: quantity(1), price: { single: money(9), extended: null }, isCancelled: true };
    fc.assert(
      fc.property(fc.array(product), (products) => {
        const more = [...products, { ...cancelled, cost: { single: money(5), extended: money(4) } }];
        assert.deepEqual(orderRecapOf(more), orderRecapOf(products));
      }),
    );
  });
});
