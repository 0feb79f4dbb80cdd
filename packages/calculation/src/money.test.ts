import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CalculationError, type Problem } from './calculation-error.ts';
import { money, moneyFromText, percent, quantity, storedMoney } from './money.ts';
import { dividedBy, minus, percentageOf, percentOf, steps, sumOf, sumOfProducts, toNumber } from './ten-thousandths.ts';

const limit = 5_000_000_000_000_000;
const whole = fc.integer({ min: -limit, max: limit });
const largest = 500_000_000_000;

function raises(problem: Problem, work: () => unknown): void {
  assert.throws(work, (error) => error instanceof CalculationError && error.problem === problem);
}

describe('money', () => {
  it('is read from a number and written as the same number, up to the limit', () => {
    fc.assert(
      fc.property(whole, (each) => {
        assert.equal(money(each / 10_000), each);
        assert.equal(toNumber(money(each / 10_000)), each / 10_000);
        assert.equal(storedMoney(each / 10_000), each);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read from text', () => {
    assert.equal(moneyFromText('1.005'), 10_050);
    assert.equal(moneyFromText('-0.0001'), -1);
    assert.equal(moneyFromText('12.50000000'), 125_000);
    assert.ok(Object.is(moneyFromText('-0'), 0));
    assert.equal(moneyFromText('500000000000'), limit);
  });

  it('is read from any text of an amount as from its number', () => {
    fc.assert(
      fc.property(whole, (each) => {
        const digits = String(Math.abs(each)).padStart(5, '0');
        const text = `${each < 0 ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`;
        assert.equal(moneyFromText(text), each);
      }),
    );
  });

  it('is none where none is stored', () => {
    assert.equal(money(null), 0);
    assert.equal(storedMoney(undefined), 0);
  });

  it('refuses what it cannot keep, by name', () => {
    raises('not exact', () => money(0.1 + 0.2));
    raises('not exact', () => money(0.00001));
    raises('not exact', () => moneyFromText('1.00005'));
    raises('out of range', () => money(1e21));
    raises('out of range', () => storedMoney(-1e300));
    raises('out of range', () => storedMoney(600_000_000_000.001));
    raises('out of range', () => moneyFromText('500000000000.0001'));
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) raises('not a number', () => money(value));
    for (const text of ['', '1e3', '1,5', ' 1', '.5', '--1', 'NaN']) raises('not a number', () => moneyFromText(text));
  });

  it('that was stored with more decimals is the nearest amount', () => {
    assert.equal(storedMoney(0.1 + 0.2), 3000);
    assert.equal(storedMoney(1.00005), 10_001);
    assert.equal(storedMoney(-1.00005), -10_001);
    assert.equal(storedMoney(1.000049), 10_000);
    assert.equal(storedMoney(5e-324), 0);
    assert.equal(storedMoney(123_456_789.123_45), 1_234_567_891_235);
  });
});

describe('stored money', () => {
  it('is next to any number, or refused by name', () => {
    fc.assert(
      fc.property(fc.double({ min: -2 * largest, max: 2 * largest }), (value) => {
        if (Math.abs(value) > largest + 0.0001) raises('out of range', () => storedMoney(value));
        else if (Math.abs(value) <= largest) assert.ok(Math.abs(toNumber(storedMoney(value)) - value) <= 0.0001);
      }),
    );
  });
});

describe('exact decimals', () => {
  it('add up where doubles do not', () => {
    assert.equal(toNumber(sumOf([money(0.1), money(0.2)])), 0.3);
    assert.equal(toNumber(minus(money(0.3), money(0.1))), 0.2);
    assert.equal(sumOf([]), 0);
  });

  it('refuse a sum that is too large, on the way as well', () => {
    raises('out of range', () => sumOf([money(largest), money(0.0001)]));
    raises('out of range', () => sumOf([money(largest), money(largest), money(-largest)]));
    raises('out of range', () => minus(money(-largest), money(0.0001)));
  });

  it('sum products as integers of any size do', () => {
    const line = fc.record({
      amount: whole.map((each) => money(each / 10_000)),
      times: fc.integer({ min: -1e9, max: 1e9 }),
    });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const exact = lines.reduce((sum, { amount, times }) => sum + BigInt(amount) * BigInt(times), 0n);
        const products = lines.map(({ amount, times }) => ({ amount, times: quantity(times / 10_000) }));
        const cents = (exact < 0n ? exact - 500_000n : exact + 500_000n) / 1_000_000n;
        const sum = () => sumOfProducts(products, steps.hundredth, 'half up');
        if (cents > 50_000_000_000_000n || cents < -50_000_000_000_000n) raises('out of range', sum);
        else assert.equal(BigInt(sum()), cents * 100n);
      }),
    );
  });

  it('are shared and taken in part, rounded once', () => {
    assert.equal(toNumber(dividedBy(money(200), quantity(3), steps.hundredth, 'half up')), 66.67);
    assert.equal(toNumber(dividedBy(money(largest), quantity(1), steps.hundredth, 'half up')), largest);
    assert.equal(toNumber(percentageOf(money(largest), percent(33.3333), steps.hundredth, 'half up')), 166_666_500_000);
    assert.equal(toNumber(percentOf(money(1), money(3), steps.hundredth, 'half up')), 33.33);
    assert.equal(percentOf(money(1), money(0), steps.hundredth, 'half up'), 0);
    raises('division by zero', () => dividedBy(money(1), quantity(0), steps.hundredth, 'half up'));
    raises('out of range', () => dividedBy(money(largest), quantity(0.5), steps.hundredth, 'half up'));
  });
});
