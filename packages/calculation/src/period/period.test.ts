import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerOf } from '../../test/case.ts';
import { periodTable } from '../../test/period/period-table.ts';
import { findPeriod, type PeriodPattern, periodsOfYear, plainWeeks } from './find-period.ts';

const days = fc.integer({ min: -10_000, max: 40_000 });
const patterns: fc.Arbitrary<PeriodPattern> = fc.oneof(
  fc.record({ every: fc.constantFrom('week' as const, 'two weeks' as const), endsOn: days }),
  fc.record({
    every: fc.constant('month' as const),
    ends: fc.array(fc.integer({ min: -3, max: 40 }), { maxLength: 2 }),
  }),
);

describe('the periods of time sheets', () => {
  for (const { title, question, answer } of periodTable.cases)
    it(title, () => assert.deepEqual(answerOf(periodTable, question), answer));

  it('hold the day, and follow one another without a gap', () => {
    fc.assert(
      fc.property(patterns, days, (pattern, day) => {
        const { start, end, number } = findPeriod(pattern, day);
        assert.ok(start <= day && day <= end && number >= 1);
        assert.equal(findPeriod(pattern, end + 1).start, end + 1);
        assert.equal(findPeriod(pattern, start - 1).end, start - 1);
      }),
    );
  });

  it('of a year are those that end in it, numbered from one', () => {
    const weeks = periodsOfYear(plainWeeks, 2026);
    assert.deepEqual([weeks.length, weeks[0]?.number, weeks.at(-1)?.number], [52, 1, 52]);
    assert.deepEqual(
      periodsOfYear({ every: 'month', ends: [15, 31] }, 2026).map(({ number }) => number),
      Array.from({ length: 24 }, (_, at) => at + 1),
    );
  });
});
