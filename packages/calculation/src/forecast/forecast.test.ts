import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerOf } from '../../test/case.ts';
import { forecastTable } from '../../test/forecast/forecast-table.ts';
import { withinLimit } from '../ten-thousandths.ts';
import { calculateForecast, type ForecastLine } from './calculate-forecast.ts';

/** Small enough for the percentage of any sum, even where the revenue is a cent. */
const cents = fc.integer({ min: -100_000_000, max: 100_000_000 }).map((each) => withinLimit<'money'>(each * 100));
const line: fc.Arbitrary<ForecastLine> = fc
  .record({
    type: fc.constantFrom('Product', 'Service', 'Agreement', 'Other1', 'Other2'),
    revenue: cents,
    cost: cents,
    isIncluded: fc.boolean(),
    state: fc.constantFrom('won', 'lost', 'open'),
    recurring: fc.constant(null),
  })
  .map(({ state, ...rest }) => ({ ...rest, isWon: state === 'won', isLost: state === 'lost' }));

describe('the forecast of an opportunity', () => {
  for (const { title, question, answer } of forecastTable.cases)
    it(title, () => assert.deepEqual(answerOf(forecastTable, question), answer));

  it('is the sum of its types, and of its states', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { product, service, agreement, other1, other2, won, lost, open, all } = calculateForecast(lines);
        for (const key of ['revenue', 'cost', 'margin'] as const) {
          assert.equal(product[key] + service[key] + agreement[key] + other1[key] + other2[key], all[key]);
          assert.equal(won[key] + lost[key] + open[key], all[key]);
        }
      }),
    );
  });
});
