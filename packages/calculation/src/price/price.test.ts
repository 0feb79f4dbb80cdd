import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerOf } from '../../test/case.ts';
import { detailTable } from '../../test/price/detail-table.ts';
import { priceTable } from '../../test/price/price-table.ts';
import { quantity } from '../money.ts';
import { type TenThousandths, withinLimit } from '../ten-thousandths.ts';
import { type PriceBreak, priceOf } from './calculate-price.ts';

const amounts = fc.integer({ min: 0, max: 10_000_000_000 }).map((whole) => withinLimit<'money'>(whole));
const percents = fc.integer({ min: 0, max: 1_000_000 }).map((whole) => withinLimit<'percent'>(whole));

/** The price of one of three pieces by one break that holds any quantity. */
function priceBy(price: TenThousandths<'money'>, cost: TenThousandths<'money'>, rule: PriceBreak['rule']) {
  return priceOf({ price, cost, quantity: quantity(3), breaks: [{ from: quantity(0), to: null, rule }] });
}

describe('the line of a pricing schedule', () => {
  for (const { title, question, answer } of detailTable.cases)
    it(title, () => assert.deepEqual(answerOf(detailTable, question), answer));
});

describe('the price of a catalog item', () => {
  for (const { title, question, answer } of priceTable.cases)
    it(title, () => assert.deepEqual(answerOf(priceTable, question), answer));

  it('is in whole cents wherever a rule decides', () => {
    fc.assert(
      fc.property(amounts, amounts, percents, (price, cost, percent) => {
        assert.equal(priceBy(price, cost, { method: 'PercentMarkupFromCost', percent }) % 100, 0);
        assert.equal(priceBy(price, cost, { method: 'PercentMarkdownFromPrice', percent }) % 100, 0);
        assert.equal(priceBy(price, cost, { method: 'FlatRateForRange', amount: price }) % 100, 0);
      }),
    );
  });

  it('is never below the cost after a markup, nor above the price after a markdown, but for half a cent', () => {
    fc.assert(
      fc.property(amounts, amounts, percents, (price, cost, percent) => {
        assert.ok(priceBy(price, cost, { method: 'PercentMarkupFromCost', percent }) >= cost - 50);
        assert.ok(priceBy(price, cost, { method: 'PercentMarkdownFromPrice', percent }) <= price + 50);
      }),
    );
  });

  it('of pieces that share a price comes to that price, but for half a cent a piece', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const shared = priceBy(amount, amount, { method: 'FlatRateForRange', amount });
        assert.ok(Math.abs(shared * 3 - amount) <= 3 * 50);
      }),
    );
  });
});
