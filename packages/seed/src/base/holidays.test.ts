import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holidaysOf } from './holidays.ts';

const dates = (year: number): string[] => holidaysOf(year).map(({ date }) => date);

describe('office holidays', () => {
  it('fall on the right weekdays of a year', () => {
    assert.deepEqual(dates(2025), [
      '2025-01-01',
      '2025-05-26',
      '2025-07-04',
      '2025-09-01',
      '2025-11-27',
      '2025-11-28',
      '2025-12-25',
    ]);
  });

  it('take the last Monday of May, be it the fourth or the fifth', () => {
    assert.equal(dates(2023)[1], '2023-05-29');
    assert.equal(dates(2026)[1], '2026-05-25');
  });
});
