import { loadFor, type Outcome, type Shot } from './load.ts';

/** A server, or several that serve the same, which is measured beside others. */
export interface Contender {
  readonly name: string;
  readonly ports: readonly number[];
  readonly connections: number;
  readonly shot: (index: number) => Shot;
  /** Requests after which it is warm: then nobody waits for the seconds of the options to pass. */
  readonly warmAfter?: number;
  /** CPU seconds of all its processes. */
  cpuSeconds(): number;
}

/** How long is measured. */
export interface SliceOptions {
  readonly rounds: number;
  /** Seconds. */
  readonly slice: number;
  /** Seconds for which each is asked before anything is counted, at the most. */
  readonly warmUp: number;
}

/** What a contender came to, slice by slice. */
export interface Figures {
  readonly contender: Contender;
  /** Answers a CPU-second, by slice. */
  readonly perCpuSecond: readonly number[];
  /** Answers a second of the clock, by slice. */
  readonly perSecond: readonly number[];
  /** Milliseconds of all slices, in ascending order. */
  readonly latencies: readonly number[];
  readonly refused: number;
}

/**
 * Measures contenders in turn, a slice each, so that what else the machine does meets all of them. Each is asked for a while
 * before, for Node's programs take ten thousand answers until they are as fast as they become. Refusals are not counted.
 */
export async function measureInTurn(contenders: readonly Contender[], options: SliceOptions): Promise<Figures[]> {
  const runs = contenders.map((contender) => new Run(contender));
  for (const run of runs) await run.warmUp(options.warmUp);
  for (let round = 0; round < options.rounds; round += 1) for (const run of runs) await run.slice(options.slice);
  return runs.map((run) => run.figures());
}

class Run {
  readonly #contender: Contender;
  readonly #slices: { outcome: Outcome; cpu: number }[] = [];
  /** What is sent goes on where the slice before ended. */
  #sent = 0;

  constructor(contender: Contender) {
    this.#contender = contender;
  }

  ask(seconds: number, most?: number): Promise<Outcome> {
    return loadFor(seconds * 1000, this.#contender, () => this.#contender.shot(++this.#sent), most);
  }

  warmUp(seconds: number): Promise<Outcome> {
    return this.ask(seconds, this.#contender.warmAfter);
  }

  async slice(seconds: number): Promise<void> {
    const before = this.#contender.cpuSeconds();
    const outcome = await this.ask(seconds);
    this.#slices.push({ outcome, cpu: this.#contender.cpuSeconds() - before });
  }

  figures(): Figures {
    return {
      contender: this.#contender,
      perCpuSecond: this.#slices.map(({ outcome, cpu }) => outcome.answers / cpu),
      perSecond: this.#slices.map(({ outcome }) => outcome.answers / outcome.seconds),
      latencies: this.#slices.flatMap(({ outcome }) => outcome.latencies).sort((a, b) => a - b),
      refused: this.#slices.reduce((sum, { outcome }) => sum + outcome.refused, 0),
    };
  }
}

/** The value below which that share of the values lies; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The median of the ratios of neighbouring slices: what one contender reaches of another. */
export function ratioOf(figures: Figures, of: Figures): number {
  return quantile(
    figures.perCpuSecond.map((value, at) => value / (of.perCpuSecond[at] ?? Number.NaN)),
    0.5,
  );
}

/**
 * The same by the quick slices of each, the quarter above three others: what else a machine does makes slices slower and none
 * quicker, so this moves least.
 */
export function quickRatioOf(figures: Figures, of: Figures): number {
  return quantile(figures.perCpuSecond, 0.75) / quantile(of.perCpuSecond, 0.75);
}

/** One line of the report. */
export function lineOf({ contender, perCpuSecond, perSecond, latencies, refused }: Figures): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(perCpuSecond, share).toFixed(0));
  const at = (share: number) => quantile(latencies, share).toFixed(1);
  const none = refused > 0 ? `  ${refused} REFUSED` : '';
  return (
    `${contender.name.padEnd(62)} ${String(middle).padStart(7)} a CPU-second (${low}–${high})  ` +
    `${quantile(perSecond, 0.5).toFixed(0)} a second  p50 ${at(0.5)} p95 ${at(0.95)} p99 ${at(0.99)} ms${none}`
  );
}
