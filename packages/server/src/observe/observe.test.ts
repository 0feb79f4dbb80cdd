import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallAnswered, Observation } from './observation.ts';
import { toLogLine } from './to-log.ts';
import { countObservation, emptyMetrics, renderMetrics } from './to-metrics.ts';

const at = Date.parse('2026-02-03T04:05:06.789Z');

function aCall(over: Partial<CallAnswered> = {}): CallAnswered {
  return {
    kind: 'call answered',
    at,
    requestId: 'r-1',
    method: 'GET',
    path: '/v4_6_release/apis/3.0/service/tickets',
    status: 200,
    tookMs: 3.1234,
    stages: ['gateway', 'handle'],
    stageMs: [0.5, 2],
    tenant: 'acme',
    member: 'jdoe',
    operation: 'list',
    fault: null,
    bytesIn: 0,
    bytesOut: 20,
    ...over,
  };
}

test('a call is one line of JSON with time, id, method, path, status, duration, tenant and member', () => {
  assert.deepEqual(JSON.parse(toLogLine(aCall(), 'json')!), {
    time: '2026-02-03T04:05:06.789Z',
    level: 'info',
    event: 'call',
    id: 'r-1',
    method: 'GET',
    path: '/v4_6_release/apis/3.0/service/tickets',
    status: 200,
    ms: 3.1,
    tenant: 'acme',
    member: 'jdoe',
  });
});

test('the text form is the same in words, without what is missing', () => {
  assert.equal(
    toLogLine(aCall({ path: '/x', member: null, status: 404, fault: 'NotFound' }), 'text'),
    '2026-02-03T04:05:06.789Z info call id=r-1 method=GET path=/x status=404 ms=3.1 tenant=acme fault=NotFound',
  );
});

test('nothing a client sends can forge a second line or a second field', () => {
  const call = aCall({ path: '/a\n2026 info call', tenant: 'a" b=c' });
  for (const form of ['json', 'text'] as const) assert.ok(!toLogLine(call, form)!.includes('\n'));
  assert.match(toLogLine(call, 'text')!, / tenant="a\\" b=c" /);
});

const levels: [Observation, string][] = [
  [aCall({ status: 503 }), 'error'],
  [{ kind: 'limit reached', at, tenant: 'a', member: 'm', retryAfterMs: 30_000 }, 'warn'],
  [{ kind: 'sign-in refused', at, tenant: 'a', remoteAddress: '10.0.0.1' }, 'warn'],
  [{ kind: 'bug', at, error: new Error('odd'), requestId: null }, 'error'],
  [{ kind: 'server noted', at, message: 'started' }, 'info'],
  [{ kind: 'outage', at, state: 'began', reason: 'gone' }, 'error'],
  [{ kind: 'outage', at, state: 'ended', reason: 'gone' }, 'info'],
  [
    {
      kind: 'callback delivered',
      at,
      tenant: 'a',
      callback: 1,
      attempt: 2,
      status: null,
      tookMs: 9,
      outcome: 'given up',
    },
    'warn',
  ],
];

for (const [observation, level] of levels) {
  test(`"${observation.kind}" is logged as ${level}`, () => {
    assert.equal(JSON.parse(toLogLine(observation, 'json')!).level, level);
  });
}

test('a bug is logged with where it happened', () => {
  assert.match(toLogLine({ kind: 'bug', at, error: new Error('odd'), requestId: 'r-1' }, 'json')!, /Error: odd\\n +at/);
});

test('record changes are left to the audit trail', () => {
  const change: Observation = {
    kind: 'record changed',
    at,
    tenant: 'a',
    model: 'Ticket',
    id: 1,
    how: 'added',
    ran: [],
  };
  assert.equal(toLogLine(change, 'json'), null);
});

test('metrics count calls by status class and kind, with a cumulative histogram', () => {
  const metrics = emptyMetrics();
  const calls = [aCall(), aCall({ tookMs: 30 }), aCall({ status: 404, operation: null, tookMs: 60_000, bytesIn: 5 })];
  for (const call of calls) countObservation(metrics, call);
  const text = renderMetrics(metrics, []);
  for (const line of [
    'reeve_calls_total{status="2xx",operation="list"} 2',
    'reeve_calls_total{status="4xx",operation="none"} 1',
    'reeve_stage_seconds_total{stage="gateway"} 0.0015',
    'reeve_stage_seconds_total{stage="handle"} 0.006',
    'reeve_call_duration_seconds_bucket{le="0.0025"} 0',
    'reeve_call_duration_seconds_bucket{le="0.005"} 1',
    'reeve_call_duration_seconds_bucket{le="0.05"} 2',
    'reeve_call_duration_seconds_bucket{le="10"} 2',
    'reeve_call_duration_seconds_bucket{le="+Inf"} 3',
    'reeve_call_duration_seconds_count 3',
    'reeve_received_bytes_total 5',
    'reeve_sent_bytes_total 60',
  ]) {
    assert.ok(text.split('\n').includes(line), line);
  }
});

test('metrics count the other observations and read gauges when asked', () => {
  const metrics = emptyMetrics();
  for (const [observation] of levels) countObservation(metrics, observation);
  countObservation(metrics, { kind: 'record changed', at, tenant: 'a', model: 'T', id: 1, how: 'added', ran: [] });
  let waiting = 1;
  const gauges = [{ name: 'callbacks_waiting', help: 'Callbacks waiting.', read: () => waiting }];
  waiting = 7;
  const lines = renderMetrics(metrics, gauges).split('\n');
  for (const line of [
    '# TYPE reeve_callbacks_waiting gauge',
    'reeve_callbacks_waiting 7',
    'reeve_changes_total{how="added"} 1',
    'reeve_callback_attempts_total{outcome="given up"} 1',
    'reeve_limits_reached_total 1',
    'reeve_sign_ins_refused_total 1',
    'reeve_bugs_total 1',
  ]) {
    assert.ok(lines.includes(line), line);
  }
});
