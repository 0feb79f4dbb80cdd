import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { returnTable } from '../../test/campaign/return-table.ts';
import { answerOf } from '../../test/case.ts';
import { withinLimit } from '../ten-thousandths.ts';
import { returnOf } from './return-of.ts';

const cents = fc.integer({ min: 1, max: 100_000_000 }).map((each) => withinLimit<'money'>(each * 100));

describe('the return of a campaign', () => {
  for (const { title, question, answer } of returnTable.cases)
    it(title, () => assert.deepEqual(answerOf(returnTable, question), answer));

  it('has the sign of what remains, but for half of the last digit', () => {
    fc.assert(
      fc.property(cents, cents, (revenue, cost) => {
        const { margin, percent } = returnOf(revenue, cost);
        assert.ok(percent === 0 || Math.sign(percent) === Math.sign(margin));
        assert.equal(margin, revenue - cost + 0);
      }),
    );
  });
});
