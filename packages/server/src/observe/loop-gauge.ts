import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import type { Gauge } from './to-metrics.ts';

const resolution = 10;

let delays: IntervalHistogram | undefined;

/** Begins to watch the event loop of this process, which all its servers share. It costs a timer of ten milliseconds. */
export function watchLoop(): void {
  if (delays !== undefined) return;
  delays = monitorEventLoopDelay({ resolution });
  delays.enable();
}

/** The longest time in which the event loop did nothing else, since this was last asked. */
export function loopGauge(): Gauge {
  const longest = Math.max(0, (delays?.max ?? 0) / 1e6 - resolution);
  delays?.reset();
  return {
    name: 'loop_delay_max_seconds',
    help: 'Longest time between two turns of the event loop since the metrics were last asked for.',
    read: () => longest / 1000,
  };
}
