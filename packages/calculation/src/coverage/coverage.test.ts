import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerOf } from '../../test/case.ts';
import { availableTable } from '../../test/coverage/available-table.ts';
import { coverTable } from '../../test/coverage/cover-table.ts';
import { coverPeriodTable } from '../../test/coverage/period-table.ts';
import { withinLimit } from '../ten-thousandths.ts';
import { availableOf } from './available-cover.ts';
import { type Cover, coverEntry } from './cover-entry.ts';
import { type CoverCycle, findCoverPeriod } from './cover-period.ts';

const days = fc.integer({ min: -5_000, max: 40_000 });
const cycles = fc.constantFrom<CoverCycle>('CalendarWeek', 'CalendarMonth', 'Contract4Weeks', 'ContractQuarter');
const hours = fc.integer({ min: 0, max: 2_400 }).map((each) => withinLimit<'hours'>(each * 100));
const amounts = fc.integer({ min: 0, max: 1_000_000 }).map((each) => withinLimit<'money'>(each * 100));
const covers: fc.Arbitrary<Cover> = fc.oneof(
  fc.constantFrom<Cover>({ by: 'nothing' }, { by: 'everything' }),
  hours.map((available) => ({ by: 'hours' as const, available })),
  amounts.map((available) => ({ by: 'money' as const, available })),
);

describe('the period of an agreement', () => {
  for (const { title, question, answer } of coverPeriodTable.cases)
    it(title, () => assert.deepEqual(answerOf(coverPeriodTable, question), answer));

  it('holds the day, and periods follow one another without a gap', () => {
    fc.assert(
      fc.property(cycles, days, days, (cycle, start, day) => {
        const { first, last } = findCoverPeriod(cycle, start, day);
        assert.ok(first <= day && day <= last);
        assert.equal(findCoverPeriod(cycle, start, last + 1).first, last + 1);
      }),
    );
  });
});

describe('what is left of an agreement', () => {
  for (const { title, question, answer } of availableTable.cases)
    it(title, () => assert.deepEqual(answerOf(availableTable, question), answer));

  const used = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 24 });
  const limit = withinLimit<'quantity'>(1_000);
  const asked = (periods: readonly number[], rules: { carriesOver: boolean; overruns: boolean }) =>
    availableOf({
      limit,
      periods: periods.map((each, at) => ({ last: at, used: withinLimit(each), adjusted: withinLimit(0) })),
      day: periods.length - 1,
      expiresAfter: 0,
      ...rules,
    });

  it('is with what was used all that there was, where everything is carried over', () => {
    fc.assert(
      fc.property(used, (periods) => {
        const left = asked(periods, { carriesOver: true, overruns: false });
        assert.equal(left + periods.reduce((sum, each) => sum + each, 0), periods.length * limit);
      }),
    );
  });

  it('is never less for being carried over, and never below nothing', () => {
    fc.assert(
      fc.property(used, fc.boolean(), (periods, overruns) => {
        const [plain, carried] = [false, true].map((carriesOver) => asked(periods, { carriesOver, overruns }));
        assert.ok((carried ?? 0) >= (plain ?? 0) && (plain ?? 0) >= 0);
      }),
    );
  });
});

describe('what an agreement covers of an entry', () => {
  for (const { title, question, answer } of coverTable.cases)
    it(title, () => assert.deepEqual(answerOf(coverTable, question), answer));

  it('is never more than there is, and with what is invoiced all that is billed', () => {
    fc.assert(
      fc.property(hours, amounts, covers, (billed, rate, cover) => {
        const found = coverEntry({ hours: billed, rate, cover, most: null, overageRate: null });
        assert.equal(found.agreementHours + found.invoiceHours, billed);
        assert.ok(found.agreementHours >= 0 && found.invoiceHours >= 0);
        if (cover.by === 'hours') assert.ok(found.agreementHours <= cover.available);
        if (cover.by === 'money') assert.ok(found.agreementAmount <= cover.available);
      }),
    );
  });
});
