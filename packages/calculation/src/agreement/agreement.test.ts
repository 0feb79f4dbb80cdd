import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { billedAmountTable } from '../../test/agreement/billed-amount-table.ts';
import { nextBillingDateTable } from '../../test/agreement/next-billing-date-table.ts';
import { recapTable } from '../../test/agreement/recap-table.ts';
import { answerOf } from '../../test/case.ts';
import { money, quantity } from '../money.ts';
import { withinLimit } from '../ten-thousandths.ts';
import { type BilledAddition, billedAmountOf } from './calculate-billed-amount.ts';
import { recapOf } from './calculate-recap.ts';
import { type BillingCycle, isBillingCycle, nextBillingDate } from './next-billing-date.ts';

const cents = fc
  .integer({ min: -1_000_000_000, max: 1_000_000_000 })
  .map((each) => withinLimit<'quantity'>(each * 100));
const wholePieces: fc.Arbitrary<BilledAddition> = fc.record({
  quantity: fc.integer({ min: 0, max: 10_000 }).map(quantity),
  lessIncluded: fc.integer({ min: 0, max: 10_000 }).map(quantity),
  unitPrice: fc.integer({ min: 0, max: 10_000_000 }).map((each) => withinLimit<'money'>(each * 100)),
  effective: fc.constant(null),
  cancelled: fc.constant(null),
});

describe('the billed amount of a period', () => {
  for (const { title, question, answer } of billedAmountTable.cases)
    it(title, () => assert.deepEqual(answerOf(billedAmountTable, question), answer));

  it('is the sum of what its parts are billed, whatever their order', () => {
    const billed = (additions: readonly BilledAddition[]) => billedAmountOf({ amount: money(0), additions, at: 0 });
    fc.assert(
      fc.property(fc.array(wholePieces), fc.array(wholePieces), (some, others) => {
        assert.equal(billed([...some, ...others]), billed(some) + billed(others));
        assert.equal(billed([...some, ...others]), billed([...others, ...some]));
      }),
    );
  });
});

describe('the next billing date', () => {
  for (const { title, question, answer } of nextBillingDateTable.cases)
    it(title, () => assert.deepEqual(answerOf(nextBillingDateTable, question), answer));

  const cycles: BillingCycle[] = ['Weekly', 'BiWeekly', 'Monthly', 'BiMonthly', 'Quarterly', 'SemiAnnual', 'Yearly'];
  const instants = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000);

  it('is always later, by no more than a year', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...cycles), (from, cycle) => {
        const next = nextBillingDate(from, cycle) ?? 0;
        assert.ok(from < next && next <= from + 366 * 86_400_000);
      }),
    );
  });

  it('keeps the order of dates', () => {
    fc.assert(
      fc.property(instants, instants, fc.constantFrom(...cycles), (one, other, cycle) => {
        const [first, second] = one <= other ? [one, other] : [other, one];
        const days = (instant: number | null) => Math.floor((instant ?? 0) / 86_400_000);
        assert.ok(days(nextBillingDate(first, cycle)) <= days(nextBillingDate(second, cycle)));
      }),
    );
  });

  it('is known for the cycles of the product only', () => {
    assert.ok(cycles.every(isBillingCycle));
    assert.equal(isBillingCycle('toString'), false);
    assert.equal(isBillingCycle(null), false);
  });
});

describe('the recap of an agreement', () => {
  for (const { title, question, answer } of recapTable.cases)
    it(title, () => assert.deepEqual(answerOf(recapTable, question), answer));

  it('says what was used by what is available, what remains and what was overrun', () => {
    fc.assert(
      fc.property(cents, fc.array(cents), fc.array(cents), (starting, adjustments, used) => {
        const recap = recapOf({ starting, adjustments, used });
        assert.equal(recap.available - recap.remaining + recap.overrun, recap.used);
        assert.ok(recap.remaining >= 0 && recap.overrun >= 0);
        assert.ok(recap.remaining === 0 || recap.overrun === 0);
      }),
    );
  });
});
