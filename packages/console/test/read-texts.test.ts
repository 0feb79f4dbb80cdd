import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ConsoleField } from '@reeve/server/contract';
import { suggest } from '../src/data/suggest.ts';
import { readMetrics } from '../src/health/read-health.ts';
import { startsUpTo, sumBy } from '../src/overview/gather.ts';
import { readSlaDue, saySpan } from '../src/ticket/sla-due.ts';

describe('what a service level says', () => {
  const now = Date.parse('2026-12-31T20:00:00Z');

  it('is read as the moment that is nearest, over the end of a year too', () => {
    assert.equal(readSlaDue('Plan by Fri 1/1 4:58 PM UTC-05', now)?.at, Date.parse('2027-01-01T21:58:00Z'));
    assert.equal(readSlaDue('Respond by Thu 12/31 12:05 AM UTC', now)?.at, Date.parse('2026-12-31T00:05:00Z'));
    assert.equal(readSlaDue('Resolve by Thu 12/31 9:00 AM UTC+05:30', now)?.at, Date.parse('2026-12-31T03:30:00Z'));
    assert.equal(readSlaDue('Resolved', now), null);
  });

  it('is said as a span of two units', () => {
    assert.deepEqual([249_000, 11_100_000, -183_600_000].map(saySpan), ['4 min 09 s', '3 h 05 min', '2 d 3 h']);
  });
});

describe('what may follow in a condition', () => {
  const fields: ConsoleField[] = [
    { name: 'summary', type: 'text' },
    { name: 'status', type: 'reference' },
    { name: 'closedFlag', type: 'boolean' },
    { name: 'impact', type: 'enum', options: ['Low', 'High'] },
  ];
  const after = (text: string) => suggest(text, fields).options;

  it('is a field, an operator, a value, and how it goes on', () => {
    assert.deepEqual(after('s'), ['summary', 'status/name', 'status/id']);
    assert.deepEqual(after('closedFlag '), ['=', '!=']);
    assert.deepEqual(after('closedFlag = '), ['true', 'false']);
    assert.deepEqual(after('impact = "H'), ['"High"']);
    assert.deepEqual(after('impact = '), ['"Low"', '"High"']);
    assert.deepEqual(after('impact = "Low" '), ['and', 'or']);
    assert.equal(suggest('impact = "Low" and clo', fields).from, 19);
  });
});

describe('sums of a picture', () => {
  const now = Date.parse('2026-03-01T12:00:00Z');

  it('begin with days, Mondays and firsts of months', () => {
    assert.deepEqual(startsUpTo(now, 'day', 2), ['2026-02-28', '2026-03-01']);
    assert.deepEqual(startsUpTo(now, 'week', 2), ['2026-02-16', '2026-02-23']);
    assert.deepEqual(startsUpTo(now, 'month', 3), ['2026-01-01', '2026-02-01', '2026-03-01']);
  });

  it('count a record where its moment is, and nowhere without one', () => {
    const records = [{ at: '2026-02-22T23:59:59Z' }, { at: '2026-02-23T00:00:00Z' }, { at: null }];
    const sums = sumBy(records, 'week', ({ at }) => at);
    assert.deepEqual(
      [...sums],
      [
        ['2026-02-16', 1],
        ['2026-02-23', 1],
      ],
    );
  });
});

it('figures of the server are read with their help, steps of histograms left out', () => {
  const text =
    '# HELP calls Calls answered.\ncalls{status="2xx"} 3\n# HELP took Time.\ntook_bucket{le="1"} 2\ntook_sum 1.5\n';
  assert.deepEqual(readMetrics(text), [
    { name: 'calls', labels: 'status=2xx', value: 3, help: 'Calls answered.' },
    { name: 'took_sum', labels: 'sum', value: 1.5, help: 'Time.' },
  ]);
});
