import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { answerOf } from '../../test/case.ts';
import { instantAfterTable } from '../../test/working-time/instant-after-table.ts';
import { workingMinutesTable } from '../../test/working-time/working-minutes-table.ts';
import { dayOfDate, weekdayOf } from '../calendar-date.ts';
import { aroundTheClock, type DaySpan } from './working-calendar.ts';
import { WorkingTime } from './working-time.ts';
import { Zone } from './zone.ts';

/** Clocks of whole and half hours, south of the equator, half an hour's change, midnights skipped, none at all. */
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'America/Havana',
  'Asia/Kolkata',
  'UTC',
];
const instants = fc.integer({ min: 978_307_200, max: 1_893_456_000 }).map((seconds) => seconds * 1000);
const span: fc.Arbitrary<DaySpan> = fc
  .tuple(fc.nat(1439), fc.integer({ min: 1, max: 1440 }))
  .map(([from, length]) => ({ from, until: Math.min(1440, from + length) }));
const calendars = fc.record({
  zone: fc.constantFrom(...zones),
  week: fc.array(fc.array(span, { minLength: 1, maxLength: 3 }), { minLength: 7, maxLength: 7 }),
  holidays: fc.constant([{ date: '2026-01-01' }, { date: '2018-11-04', off: { from: 0, until: 600 } }]),
});

describe('working time', () => {
  for (const { title, question, answer } of workingMinutesTable.cases)
    it(`in minutes: ${title}`, () => assert.deepEqual(answerOf(workingMinutesTable, question), answer));

  for (const { title, question, answer } of instantAfterTable.cases)
    it(`when it is over: ${title}`, () => assert.deepEqual(answerOf(instantAfterTable, question), answer));

  it('of the parts is that of the whole', () => {
    fc.assert(
      fc.property(calendars, fc.array(instants, { minLength: 3, maxLength: 3 }), (calendar, some) => {
        const [from = 0, middle = 0, until = 0] = some.toSorted((a, b) => a - b);
        const time = new WorkingTime(calendar);
        const parts = time.millisecondsBetween(from, middle) + time.millisecondsBetween(middle, until);
        assert.equal(parts, time.millisecondsBetween(from, until));
      }),
    );
  });

  it('around the clock is time, whatever the clocks do', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, instants, (zone, from, until) => {
        const time = new WorkingTime({ zone, week: aroundTheClock, holidays: [] });
        assert.equal(time.millisecondsBetween(from, until), Math.max(0, until - from));
      }),
    );
  });

  it('after some minutes is that much, never earlier, and no instant before it is as much', () => {
    fc.assert(
      fc.property(calendars, instants, fc.integer({ min: 1, max: 20_000 }), (calendar, from, minutes) => {
        const time = new WorkingTime(calendar);
        const after = time.instantAfter(from, minutes);
        assert.ok(after > from);
        assert.equal(time.millisecondsBetween(from, after), minutes * 60_000);
        assert.equal(time.minutesBetween(from, after - 1), minutes - 1);
      }),
    );
  });

  it('refuses no instants', () => {
    const time = new WorkingTime({ zone: 'UTC', week: aroundTheClock, holidays: [] });
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, 9e15]) {
      assert.throws(() => time.millisecondsBetween(wrong, wrong), { problem: 'out of range' });
      assert.throws(() => time.instantAfter(0, wrong), { problem: 'out of range' });
    }
  });
});

describe('the clocks of a zone', () => {
  it('show what the machine says they show', () => {
    for (const id of zones) {
      const zone = new Zone(id);
      const clock = new Intl.DateTimeFormat('en-GB', { timeZone: id, dateStyle: 'short', timeStyle: 'medium' });
      const utc = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'short', timeStyle: 'medium' });
      fc.assert(
        fc.property(instants, (instant) => assert.equal(utc.format(zone.wallAt(instant)), clock.format(instant))),
        { numRuns: 50 },
      );
    }
  });

  it('show every wall time at an instant, but for those that are skipped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (id, instant) => {
        const zone = new Zone(id);
        const first = zone.instantOf(zone.wallAt(instant));
        assert.ok(first <= instant);
        assert.equal(zone.wallAt(first), zone.wallAt(instant));
      }),
    );
  });

  it('are put on and back at the moment itself', () => {
    const zone = new Zone('Europe/Berlin');
    const on = Date.parse('2026-03-29T01:00Z');
    assert.equal(zone.wallAt(on - 1), on - 1 + 3_600_000);
    assert.equal(zone.wallAt(on), on + 7_200_000);
    assert.equal(zone.instantOf(Date.parse('2026-03-29T02:30Z')), on);
    assert.equal(zone.instantOf(Date.parse('2026-10-25T02:30Z')), Date.parse('2026-10-25T00:30Z'));
  });
});

describe('the calendar', () => {
  it('numbers days and knows their weekdays', () => {
    assert.equal(dayOfDate('1970-01-01'), 0);
    assert.equal(weekdayOf(dayOfDate('1970-01-01')), 3);
    assert.equal(weekdayOf(dayOfDate('1969-12-28')), 6);
    assert.equal(weekdayOf(dayOfDate('2026-01-05')), 0);
    for (const text of ['2026-02-29', '2026-13-01', '26-01-01', '2026-01-01T00:00', ''])
      assert.throws(() => dayOfDate(text), { problem: 'not a date' });
  });
});
