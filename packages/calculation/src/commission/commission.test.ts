import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerOf } from '../../test/case.ts';
import { commissionTable } from '../../test/commission/commission-table.ts';
import { percent } from '../money.ts';
import { withinLimit } from '../ten-thousandths.ts';
import { commissionOf } from './calculate-commission.ts';

const amount = fc.integer({ min: 0, max: 1_000_000_000 }).map((each) => withinLimit<'money'>(each));
const lines = fc.array(fc.record({ revenue: amount, cost: amount }), { maxLength: 20 });
const whole = { percent: percent(100), split: percent(100) };

describe('the commission of an invoice', () => {
  for (const { title, question, answer } of commissionTable.cases)
    it(title, () => assert.deepEqual(answerOf(commissionTable, question), answer));

  it('of all sales less that of all profit is the cost, to the rounding of a cent', () => {
    fc.assert(
      fc.property(lines, (sold) => {
        const of = (basis: 'SalesAmount' | 'GrossProfit') => commissionOf({ lines: sold, basis, ...whole });
        const cost = sold.reduce((sum, each) => sum + each.cost, 0);
        assert.ok(Math.abs(of('SalesAmount') - of('GrossProfit') - cost) <= 100);
      }),
    );
  });

  it('comes to the same whatever the order of the lines is', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: 1_000_000 }), (sold, part) => {
        const asked = { basis: 'GrossProfit', percent: withinLimit<'percent'>(part), split: percent(40) } as const;
        const [one, other] = [sold, sold.toReversed()].map((each) => commissionOf({ lines: each, ...asked }));
        assert.equal(one, other);
      }),
    );
  });

  it('of shares that make a whole differs from it by no more than a cent a share', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: 1_000_000 }), (sold, share) => {
        const part = (split: number) =>
          commissionOf({ lines: sold, basis: 'SalesAmount', percent: percent(10), split: withinLimit(split) });
        assert.ok(Math.abs(part(share) + part(1_000_000 - share) - part(1_000_000)) <= 100);
      }),
    );
  });
});
