import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import type { Gauge } from './to-metrics.ts';

/** Milliseconds between two looks. */
const resolution = 10;

let delays: IntervalHistogram | undefined;

/** Microseconds of processor time: at the last look, and the most between two looks. */
let usedBefore = 0;
let mostUsed = 0;

/** Begins to watch the event loop of this process, which all its servers share. It costs a timer of ten milliseconds. */
export function watchLoop(): void {
  if (delays !== undefined) return;
  delays = monitorEventLoopDelay({ resolution });
  delays.enable();
  usedBefore = usedNow();
  setInterval(look, resolution).unref();
}

function look(): void {
  const now = usedNow();
  mostUsed = Math.max(mostUsed, now - usedBefore);
  usedBefore = now;
}

/** What the loop's thread used; by the clock where this Node does not tell, which counts what other programs took as well. */
function usedNow(): number {
  if (process.threadCpuUsage === undefined) return performance.now() * 1000;
  const { user, system } = process.threadCpuUsage();
  return user + system;
}

/** The longest time in which the event loop did nothing else since this was last asked: on the clock, and of its processor. */
export function loopGauges(): Gauge[] {
  look();
  const delay = Math.max(0, (delays?.max ?? 0) / 1e6 - resolution) / 1000;
  const work = Math.max(0, mostUsed / 1000 - resolution) / 1000;
  delays?.reset();
  mostUsed = 0;
  return [
    {
      name: 'loop_delay_max_seconds',
      help: 'Longest time between two turns of the event loop since the metrics were last asked for.',
      read: () => delay,
    },
    {
      name: 'loop_work_max_seconds',
      help: 'Most processor time between two turns of the event loop since the metrics were last asked for.',
      read: () => work,
    },
  ];
}
