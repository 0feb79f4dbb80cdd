import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerOf } from '../test/case.ts';
import { roundingTable } from '../test/rounding-table.ts';
import { type RoundingMode, roundedQuotient, roundedQuotientOf, roundedRatio, toIncrement } from './rounding.ts';

const modes: readonly RoundingMode[] = ['half up', 'half even', 'up', 'down'];
const safe = fc.maxSafeInteger();
const divisor = fc.integer({ min: 1, max: 1_000_000_000 });

describe('rounding', () => {
  for (const { title, question, answer } of roundingTable.cases)
    it(title, () => assert.deepEqual(answerOf(roundingTable, question), answer));

  it('answers the same in numbers and in integers of any size', () => {
    fc.assert(
      fc.property(safe, divisor, fc.constantFrom(...modes), (numerator, by, mode) => {
        const exact = roundedQuotientOf(BigInt(numerator), BigInt(by), mode);
        assert.equal(BigInt(roundedQuotient(numerator, by, mode)), exact);
        assert.equal(roundedQuotient(numerator, -by, mode), 0 - Number(exact));
      }),
    );
  });

  it('is off by less than one, by a half at most to the nearest, and in the direction of its mode', () => {
    fc.assert(
      fc.property(safe, divisor, (numerator, by) => {
        const off = (mode: RoundingMode) =>
          BigInt(roundedQuotient(numerator, by, mode)) * BigInt(by) - BigInt(numerator);
        const size = (value: bigint) => (value < 0n ? -value : value);
        for (const mode of modes) assert.ok(size(off(mode)) < BigInt(by));
        for (const mode of ['half up', 'half even'] as const) assert.ok(size(off(mode)) * 2n <= BigInt(by));
        const sign = BigInt(Math.sign(numerator));
        assert.ok(off('up') * sign >= 0n && off('down') * sign <= 0n);
      }),
    );
  });

  it('takes a product that no double holds', () => {
    assert.equal(roundedRatio(123_456_789_012_345, 99_999, 100_000, 'half up'), 123_455_554_444_455);
    assert.equal(roundedRatio(-123_456_789_012_345, 99_999, 100_000, 'down'), -123_455_554_444_454);
  });

  it('has no minus zero', () => {
    for (const mode of ['half up', 'half even', 'down'] as const)
      assert.ok(Object.is(roundedQuotient(-1, 100, mode), 0));
  });
});

describe('billed increments', () => {
  const quarter = { increment: 15, minimum: 30 };

  it('round up, down and to the nearest', () => {
    assert.equal(toIncrement(46, quarter, 'up'), 60);
    assert.equal(toIncrement(59, quarter, 'down'), 45);
    assert.equal(toIncrement(52, quarter, 'half up'), 45);
    assert.equal(toIncrement(53, quarter, 'half up'), 60);
  });

  it('are never less than the minimum, but nothing for nothing', () => {
    assert.equal(toIncrement(1, quarter, 'up'), 30);
    assert.equal(toIncrement(1, quarter, 'down'), 30);
    assert.equal(toIncrement(0, quarter, 'up'), 0);
  });

  it('are rounded once: again changes nothing', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(...modes),
        (minutes, size, mode) => {
          const rule = { increment: size, minimum: size * 2 };
          const once = toIncrement(minutes, rule, mode);
          assert.equal(toIncrement(once, rule, mode), once);
        },
      ),
    );
  });
});
