import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerOf } from '../../test/case.ts';
import { billedHoursTable } from '../../test/hours/billed-hours-table.ts';
import { hoursTable } from '../../test/hours/hours-table.ts';
import { hours } from '../money.ts';
import { toNumber, withinLimit } from '../ten-thousandths.ts';
import { hoursOf, sumOfHours } from './calculate-hours.ts';

const instants = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000);
const hundredths = fc.integer({ min: 0, max: 2_400 }).map((each) => withinLimit<'hours'>(each * 100));

describe('the hours of a time entry', () => {
  for (const { title, question, answer } of hoursTable.cases)
    it(title, () => assert.deepEqual(answerOf(hoursTable, question), answer));

  it('are less by what is deducted, to the hundredth', () => {
    fc.assert(
      fc.property(instants, hundredths, hundredths, (start, worked, deducted) => {
        const end = start + worked * 360;
        assert.equal(hoursOf({ start, end, deduct: hours(0) }), worked);
        assert.equal(hoursOf({ start, end, deduct: deducted }), deducted > worked ? null : worked - deducted);
      }),
    );
  });

  it('add up exactly, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(hundredths), (list) => {
        const whole = list.reduce<number>((sum, each) => sum + each, 0);
        assert.equal(sumOfHours(list), whole);
        assert.equal(sumOfHours(list.toReversed()), whole);
      }),
    );
  });

  it('are rounded after they were added up', () => {
    assert.equal(toNumber(sumOfHours([hours(0.0049), hours(0.0001)])), 0.01);
    assert.equal(toNumber(sumOfHours([hours(0.1), hours(0.2)])), 0.3);
  });
});

describe('the billed hours of a time entry', () => {
  for (const { title, question, answer } of billedHoursTable.cases)
    it(title, () => assert.deepEqual(answerOf(billedHoursTable, question), answer));
});
