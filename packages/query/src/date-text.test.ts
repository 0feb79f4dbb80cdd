import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readDate, writeDate } from './date-text.ts';

const readings: [string, string][] = [
  ['2024-01-31', '2024-01-31'],
  ['  2024-01-31  ', '2024-01-31'],
  ['2024-01-31T10:00', '2024-01-31T10:00:00Z'],
  ['2024-01-31 10:00:00', '2024-01-31T10:00:00Z'],
  ['2024-01-31T10:00:00Z', '2024-01-31T10:00:00Z'],
  ['2024-01-31t10:00:00 z', '2024-01-31T10:00:00Z'],
  ['2024-01-31T10:00:00+00:00', '2024-01-31T10:00:00Z'],
  ['2024-01-31T22:00:00-04:00', '2024-02-01T02:00:00Z'],
  ['2024-01-31T01:00:00+0530', '2024-01-30T19:30:00Z'],
  ['2024-01-31T10:00:00.5', '2024-01-31T10:00:00.500Z'],
  ['2024-01-31T10:00:00.1239999Z', '2024-01-31T10:00:00.123Z'],
  ['2024-1-5', '2024-01-05'],
  ['2024-3-1T01:00:00Z', '2024-03-01T01:00:00Z'],
  ['2024/1/31 9:05', '2024-01-31T09:05:00Z'],
  ['1/5/2024', '2024-01-05'],
  ['01/31/2024 22:30:00', '2024-01-31T22:30:00Z'],
  ['1/31/2024 10:30:00 PM', '2024-01-31T22:30:00Z'],
  ['1/31/2024 12:05 am +01:00', '2024-01-30T23:05:00Z'],
  ['0001-01-01', '0001-01-01'],
  ['0099-12-31T23:59:59Z', '0099-12-31T23:59:59Z'],
  ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ['2000-02-29', '2000-02-29'],
];
for (const [text, canonical] of readings) {
  test(`[${text}] is ${canonical}`, () => {
    const instant = readDate(text);
    assert.ok(!('problem' in instant));
    assert.equal(writeDate(instant), canonical);
  });
}

test('what is below the second counts upwards, before 1970 as well', () => {
  assert.deepEqual(readDate('1969-12-31T23:59:59.250Z'), { epochSeconds: -1, fraction: 250, hasTime: true });
});

test('every instant of the years 1 to 9999 is read as the calendar has it', () => {
  const [min, max] = [new Date('0001-01-01T00:00:00Z'), new Date('9999-12-31T23:59:59.999Z')];
  fc.assert(
    fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => {
      const instant = readDate(date.toISOString());
      assert.ok(!('problem' in instant));
      assert.equal(instant.epochSeconds * 1000 + instant.fraction, date.getTime());
    }),
    { numRuns: 2_000 },
  );
});

test('days that no month has are refused', () => {
  for (const day of ['2023-02-29', '1900-02-29', '2024-04-31', '2024-00-10', '2024-01-00', '2024-01-32']) {
    assert.ok('problem' in readDate(day), day);
  }
});

test('so are hours that no clock shows, and a month that is a day', () => {
  for (const time of ['1/31/2024 13:00 PM', '1/31/2024 0:30 AM', '31/1/2024', '2024-1-31T24:00']) {
    assert.ok('problem' in readDate(time), time);
  }
});
