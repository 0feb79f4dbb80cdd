import type { Observation } from './observation.ts';

/** Counts since the server started. Plain data: folded from observations, read by {@link renderMetrics}. */
export interface Metrics {
  /** By `status class` and operation kind: `{ '2xx list': 4 }`, the parts split by one space. */
  readonly calls: Map<string, number>;
  /** Calls by the first of {@link durationBounds} that holds them; the last place counts those beyond all. */
  readonly durations: number[];
  durationSum: number;
  /** The stages of calls, and the seconds spent in each. */
  stages: readonly string[];
  readonly stageSeconds: number[];
  bytesIn: number;
  bytesOut: number;
  /** Committed writes by `added`, `updated`, `deleted`. */
  readonly changes: Map<string, number>;
  /** Callback attempts by outcome. */
  readonly deliveries: Map<string, number>;
  /** Calls refused, by the name of the refusal. */
  readonly refusals: Map<string, number>;
  limitsReached: number;
  signInsRefused: number;
  bugs: number;
  databaseFailures: number;
}

/** A value looked up when the metrics are asked for, such as the number of callbacks waiting. */
export interface Gauge {
  /** Completes `reeve_…`. */
  readonly name: string;
  readonly help: string;
  readonly read: () => number;
}

/** Upper bounds of the duration histogram, in seconds. */
export const durationBounds: readonly number[] = [
  0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
];

/** Metrics of a server that has seen nothing yet. */
export function emptyMetrics(): Metrics {
  return {
    calls: new Map(),
    durations: new Array<number>(durationBounds.length + 1).fill(0),
    durationSum: 0,
    stages: [],
    stageSeconds: [],
    bytesIn: 0,
    bytesOut: 0,
    changes: new Map(),
    deliveries: new Map(),
    refusals: new Map(),
    limitsReached: 0,
    signInsRefused: 0,
    bugs: 0,
    databaseFailures: 0,
  };
}

/** Counts the observation in. */
export function countObservation(metrics: Metrics, observation: Observation): void {
  switch (observation.kind) {
    case 'call answered':
      countCall(metrics, observation);
      break;
    case 'record changed':
      increase(metrics.changes, observation.how);
      break;
    case 'callback delivered':
      increase(metrics.deliveries, observation.outcome);
      break;
    case 'limit reached':
      metrics.limitsReached++;
      break;
    case 'sign-in refused':
      metrics.signInsRefused++;
      break;
    case 'bug':
      metrics.bugs++;
      break;
    case 'database failed':
      metrics.databaseFailures++;
      break;
    case 'outage':
    case 'tenant damaged':
    case 'server noted':
      break;
  }
}

function countCall(metrics: Metrics, call: Extract<Observation, { kind: 'call answered' }>): void {
  const seconds = call.tookMs / 1000;
  const place = durationBounds.findIndex((bound) => seconds <= bound);
  metrics.durations[place < 0 ? durationBounds.length : place]!++;
  metrics.durationSum += seconds;
  metrics.stages = call.stages;
  call.stageMs.forEach((took, at) => {
    metrics.stageSeconds[at] = (metrics.stageSeconds[at] ?? 0) + took / 1000;
  });
  metrics.bytesIn += call.bytesIn;
  metrics.bytesOut += call.bytesOut;
  if (call.fault !== null) increase(metrics.refusals, call.fault);
  increase(metrics.calls, `${Math.floor(call.status / 100)}xx ${call.operation ?? 'none'}`);
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The metrics in Prometheus' text format, version 0.0.4. */
export function renderMetrics(metrics: Metrics, gauges: readonly Gauge[]): string {
  return [
    family('calls_total', 'counter', 'Calls answered.', callSamples(metrics)),
    durationFamily(metrics),
    family('stage_seconds_total', 'counter', 'Time in each stage of a call.', stageSamples(metrics)),
    family('received_bytes_total', 'counter', 'Bytes of request bodies.', [['', metrics.bytesIn]]),
    family('sent_bytes_total', 'counter', 'Bytes of answer bodies before compression.', [['', metrics.bytesOut]]),
    family('changes_total', 'counter', 'Records written.', labelled('how', metrics.changes)),
    family('callback_attempts_total', 'counter', 'Callback attempts.', labelled('outcome', metrics.deliveries)),
    family('refusals_total', 'counter', 'Calls refused.', labelled('fault', metrics.refusals)),
    family('limits_reached_total', 'counter', 'Calls refused by the rate limit.', [['', metrics.limitsReached]]),
    family('sign_ins_refused_total', 'counter', 'Calls with credentials refused.', [['', metrics.signInsRefused]]),
    family('bugs_total', 'counter', 'Errors that should not happen.', [['', metrics.bugs]]),
    family('database_failures_total', 'counter', 'Calls and jobs that failed because the database was away.', [
      ['', metrics.databaseFailures],
    ]),
    ...gauges.map(({ name, help, read }) => family(name, 'gauge', help, [['', read()]])),
  ].join('');
}

/** The rest of a sample's name with its labels, and its value. */
type Sample = readonly [suffix: string, value: number];

function family(name: string, type: string, help: string, samples: readonly Sample[]): string {
  const lines = samples.map(([suffix, value]) => `reeve_${name}${suffix} ${value}\n`);
  return `# HELP reeve_${name} ${help}\n# TYPE reeve_${name} ${type}\n${lines.join('')}`;
}

function callSamples({ calls }: Metrics): Sample[] {
  return [...calls].map(([key, count]) => {
    const [status, operation] = key.split(/ (.*)/s);
    return [`{status="${status}",operation="${escapeLabel(operation!)}"}`, count];
  });
}

function stageSamples({ stages, stageSeconds }: Metrics): Sample[] {
  return stageSeconds.map((seconds, at) => [`{stage="${escapeLabel(stages[at] ?? '')}"}`, seconds]);
}

function labelled(label: string, counts: ReadonlyMap<string, number>): Sample[] {
  return [...counts].map(([value, count]) => [`{${label}="${escapeLabel(value)}"}`, count]);
}

function durationFamily({ durations, durationSum }: Metrics): string {
  let total = 0;
  const buckets = durations.map((count, place): Sample => {
    total += count;
    return [`_bucket{le="${durationBounds[place] ?? '+Inf'}"}`, total];
  });
  const samples: Sample[] = [...buckets, ['_sum', durationSum], ['_count', total]];
  return family('call_duration_seconds', 'histogram', 'Time from request to answer.', samples);
}

function escapeLabel(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
