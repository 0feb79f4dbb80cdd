import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerOf } from '../../test/case.ts';
import { rateTable } from '../../test/rate/rate-table.ts';
import { quantity } from '../money.ts';
import { type TenThousandths, withinLimit } from '../ten-thousandths.ts';
import { chooseRate } from './choose-rate.ts';
import { rateBy } from './rate-rule.ts';

const prices = fc.integer({ min: 0, max: 100_000_000 }).map((whole) => withinLimit<'money'>(whole));
const silent = { member: null, project: null, agreementRole: null, agreementType: null, workType: null };

describe('the price of an hour', () => {
  for (const { title, question, answer } of rateTable.cases)
    it(title, () => assert.deepEqual(answerOf(rateTable, question), answer));

  it("is the role's where nobody says anything, and the fixed one where somebody fixes it", () => {
    fc.assert(
      fc.property(prices, prices, (role, fixed) => {
        assert.equal(chooseRate({ ...silent, role }), role);
        assert.equal(chooseRate({ ...silent, role, agreementRole: { type: 'Custom', rate: fixed } }), fixed);
        assert.equal(chooseRate({ ...silent, role, workType: { type: 'Custom', rate: fixed } }), fixed);
      }),
    );
  });

  it('is multiplied in the order of prices', () => {
    const double = (price: TenThousandths<'money'>) => rateBy({ type: 'Multiplier', times: quantity(2) }, price);
    fc.assert(fc.property(prices, prices, (one, other) => assert.equal(one <= other, double(one) <= double(other))));
  });
});
