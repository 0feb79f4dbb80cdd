import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerOf } from '../../test/case.ts';
import { dueDatesTable } from '../../test/recurrence/due-dates-table.ts';
import { dueDates } from './due-dates.ts';

const day = 86_400_000;

describe('the days on which something recurs', () => {
  for (const { title, question, answer } of dueDatesTable.cases)
    it(title, () => assert.deepEqual(answerOf(dueDatesTable, question), answer));

  it('are the same in one go and in two', () => {
    const days = fc.integer({ min: 0, max: 90 });
    fc.assert(
      fc.property(days, days, fc.constantFrom('Days', 'Weeks', 'Months'), (first, more, unit) => {
        const recurrence = { start: 0, unit, interval: 2 } as const;
        const [middle, end] = [first * day, (first + more) * day];
        const both = [...dueDates(recurrence, null, middle), ...dueDates(recurrence, middle, end)];
        assert.deepEqual(both, dueDates(recurrence, null, end));
      }),
    );
  });
});
