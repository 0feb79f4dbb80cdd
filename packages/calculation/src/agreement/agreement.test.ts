import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { billTable } from '../../test/agreement/bill-table.ts';
import { billingPeriodTable } from '../../test/agreement/billing-period-table.ts';
import { prorationTable } from '../../test/agreement/proration-table.ts';
import { recapTable } from '../../test/agreement/recap-table.ts';
import { answerOf } from '../../test/case.ts';
import { money, quantity } from '../money.ts';
import { withinLimit } from '../ten-thousandths.ts';
import { billedLineOf } from './billed-line.ts';
import { type BillingCycle, billingPeriodOf, isBillingCycle, lastDayOfPeriods } from './billing-period.ts';
import { type BilledAddition, billOf } from './calculate-bill.ts';
import { recapOf } from './calculate-recap.ts';
import { prorated } from './prorate.ts';

const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((each) => withinLimit<'money'>(each * 100));
const cycles: BillingCycle[] = ['Weekly', 'BiWeekly', 'Monthly', 'BiMonthly', 'Quarterly', 'SemiAnnual', 'Yearly'];
const days = fc.integer({ min: 0, max: 40_000 });
const rhythms = fc.record({ cycle: fc.constantFrom(...cycles), anchor: fc.option(days) });

describe('proration', () => {
  for (const { title, question, answer } of prorationTable.cases)
    it(title, () => assert.deepEqual(answerOf(prorationTable, question), answer));

  it('gives parts that come to the whole, however the period is cut', () => {
    fc.assert(
      fc.property(cents, rhythms, days, fc.array(fc.nat(400)), (amount, rhythm, day, cuts) => {
        const period = billingPeriodOf(rhythm, day) ?? { first: 0, last: 0 };
        const ends = cuts.map((cut) => period.first + cut).filter((cut) => cut < period.last);
        const parts = [...new Set([period.first - 1, ...ends, period.last])].toSorted((one, other) => one - other);
        const sum = parts.slice(1).reduce((all, to, at) => all + prorated(amount, period, (parts[at] ?? 0) + 1, to), 0);
        assert.equal(sum, amount);
      }),
    );
  });
});

describe('the billing period', () => {
  for (const { title, question, answer } of billingPeriodTable.cases)
    it(title, () => assert.deepEqual(answerOf(billingPeriodTable, question), answer));

  it('has its day, is the same for each of its days, and is followed by the next', () => {
    fc.assert(
      fc.property(rhythms, days, (rhythm, day) => {
        const period = billingPeriodOf(rhythm, day) ?? { first: 1, last: 0 };
        assert.ok(period.first <= day && day <= period.last);
        assert.deepEqual(billingPeriodOf(rhythm, period.first), period);
        assert.deepEqual(billingPeriodOf(rhythm, period.last), period);
        assert.equal(billingPeriodOf(rhythm, period.last + 1)?.first, period.last + 1);
      }),
    );
  });

  it('follows so many before it, which end with it', () => {
    const day = (text: string) => Date.parse(text) / 86_400_000;
    const [monthly, start] = [{ cycle: 'Monthly', anchor: null } as const, day('2025-01-31')];
    assert.equal(lastDayOfPeriods(monthly, start, 1), start);
    assert.equal(lastDayOfPeriods(monthly, start, 2), day('2025-02-28'));
    assert.equal(lastDayOfPeriods({ ...monthly, anchor: start }, start, 2), day('2025-03-30'));
    assert.equal(lastDayOfPeriods({ cycle: 'Yearly', anchor: start }, start, 3), day('2028-01-30'));
    assert.equal(lastDayOfPeriods({ cycle: 'NotRecurring', anchor: null }, start, 1), null);
    for (const count of [0, 1.5, 1_201, 2 ** 31]) assert.equal(lastDayOfPeriods(monthly, start, count), null);
  });

  it('is known for the cycles of the product only', () => {
    assert.ok(cycles.every(isBillingCycle));
    assert.equal(isBillingCycle('toString'), false);
    assert.equal(isBillingCycle(null), false);
  });
});

const april = { first: 20_544, last: 20_573 };
const additionOf = (fields: Partial<BilledAddition>): BilledAddition => ({
  quantity: quantity(1),
  lessIncluded: quantity(0),
  unitPrice: money(0),
  effective: null,
  cancelled: null,
  billedUntil: null,
  ...fields,
});

describe('the bill of a period', () => {
  for (const { title, question, answer } of billTable.cases)
    it(title, () => assert.deepEqual(answerOf(billTable, question), answer));

  const plain = { amount: money(0), instead: null, previous: null, from: april.first, last: null, prorates: true };
  const inApril = fc.integer({ min: april.first, max: april.last + 1 });

  it('is the sum of its parts', () => {
    fc.assert(
      fc.property(cents, fc.array(cents), (amount, prices) => {
        const additions = prices.map((unitPrice) => additionOf({ unitPrice }));
        const bill = billOf({ ...plain, amount, period: april, additions });
        assert.equal(bill.total, bill.own + bill.additions.reduce((sum, each) => sum + each.amount, 0));
      }),
    );
  });

  it('takes as much as it gives back, over the two periods that an addition ends within', () => {
    fc.assert(
      fc.property(cents, inApril, (unitPrice, cancelled) => {
        const may = { first: april.last + 1, last: april.last + 31 };
        const [before] = billOf({ ...plain, period: april, additions: [additionOf({ unitPrice })] }).additions;
        const ended = additionOf({ unitPrice, cancelled, billedUntil: before?.billedUntil ?? null });
        const [after] = billOf({
          ...plain,
          period: may,
          previous: april,
          from: may.first,
          additions: [ended],
        }).additions;
        const known = billOf({ ...plain, period: april, additions: [additionOf({ unitPrice, cancelled })] });
        assert.equal((before?.amount ?? 0) + (after?.amount ?? 0), known.total);
      }),
    );
  });
});

describe('the recap of an agreement', () => {
  for (const { title, question, answer } of recapTable.cases)
    it(title, () => assert.deepEqual(answerOf(recapTable, question), answer));

  it('says what was used by what is available, what remains and what was overrun', () => {
    fc.assert(
      fc.property(cents, fc.array(cents), fc.array(cents), (starting, adjustments, used) => {
        const recap = recapOf({ starting, adjustments, used, headroom: starting });
        assert.equal(recap.overrun, Math.max(0, -recap.remaining));
        assert.equal(recap.available, Math.max(0, recap.remaining + starting));
        const strict = recapOf({ starting, adjustments, used, headroom: null });
        assert.deepEqual([strict.available, strict.overrun], [strict.remaining, 0]);
        assert.equal(strict.remaining, Math.max(0, recap.remaining));
      }),
    );
  });
});

describe('the line of an addition', () => {
  const lineOf = (pieces: number, included: number, unitPrice: number, unitCost: number, amount: number) => {
    const addition = {
      quantity: quantity(pieces),
      lessIncluded: quantity(included),
      unitPrice: money(unitPrice),
      unitCost: money(unitCost),
    };
    const { price, cost, ...line } = billedLineOf(addition, money(amount));
    return [line.quantity, price, cost].map((each) => each / 10_000);
  };

  it('is its pieces at their price where they are billed as a whole', () => {
    assert.deepEqual(lineOf(10, 2, 15, 9, 120), [8, 15, 9]);
    assert.deepEqual(lineOf(3, 3, 15, 9, 0), [0, 15, 9]);
    assert.deepEqual(lineOf(0.5, 0, 33.33, 1, 16.67), [0.5, 33.33, 1]);
  });

  it('has a share of price and cost for a part of a period, with a minus for what is given back', () => {
    assert.deepEqual(lineOf(10, 0, 30, 12, 150), [10, 15, 6]);
    assert.deepEqual(lineOf(4, 0, 30, 12, -60), [4, -15, -6]);
  });

  it('is one piece at the whole amount where no price comes to it', () => {
    assert.deepEqual(lineOf(70_000, 0, 0.01, 0.005, 233.33), [1, 233.33, 116.665]);
    assert.deepEqual(lineOf(0, 0, 5, 1, 7), [1, 7, 0]);
  });

  it('always comes to the amount', () => {
    const counts = fc.integer({ min: 0, max: 100_000_000 }).map((each) => withinLimit<'quantity'>(each));
    const prices = fc.integer({ min: 0, max: 50_000_000 }).map((each) => withinLimit<'money'>(each));
    fc.assert(
      fc.property(counts, counts, prices, cents, (pieces, lessIncluded, unitPrice, amount) => {
        const line = billedLineOf({ quantity: pieces, lessIncluded, unitPrice, unitCost: money(0) }, amount);
        const product = BigInt(line.quantity) * BigInt(line.price);
        const half = product < 0n ? -500_000n : 500_000n;
        assert.equal(((product + half) / 1_000_000n) * 100n, BigInt(amount));
      }),
    );
  });
});
