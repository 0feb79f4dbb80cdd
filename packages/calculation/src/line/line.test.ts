import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerOf } from '../../test/case.ts';
import { lineTable } from '../../test/line/line-table.ts';
import { money, quantity } from '../money.ts';
import { withinLimit } from '../ten-thousandths.ts';
import { lineAmountsOf } from './calculate-line.ts';

const cents = fc.integer({ min: 0, max: 1_000_000 }).map((each) => withinLimit<'money'>(each * 100));
const pieces = fc.integer({ min: 0, max: 10_000 }).map(quantity);

describe('the amounts of a line', () => {
  for (const { title, question, answer } of lineTable.cases)
    it(title, () => assert.deepEqual(answerOf(lineTable, question), answer));

  it('are those of its pieces one by one', () => {
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 0, max: 500 }), (price, cost, count) => {
        const amounts = (times: number) =>
          lineAmountsOf({ quantity: quantity(times), lessIncluded: null, price, cost, discount: money(0) });
        assert.equal(amounts(count).margin, amounts(1).margin * count + 0);
      }),
    );
  });

  it('lose what a discount takes, and nothing else', () => {
    fc.assert(
      fc.property(cents, cents, pieces, cents, (price, cost, times, discount) => {
        const line = { quantity: times, lessIncluded: null, price, cost };
        const [full, less] = [lineAmountsOf({ ...line, discount: money(0) }), lineAmountsOf({ ...line, discount })];
        assert.deepEqual([less.extPrice, less.extCost], [full.extPrice - discount + 0, full.extCost]);
      }),
    );
  });
});
