import { parseArgs } from 'node:util';

/** What a run of the bench measures, and how long. */
export interface BenchOptions {
  /** How many tickets a tenant has, one size after another. */
  readonly sizes: readonly number[];
  readonly engines: readonly Engine[];
  /** How many processes of Reeve serve the same data, on PostgreSQL. */
  readonly processes: readonly number[];
  /** Cases whose names contain it; all for an empty text. */
  readonly only: string;
  readonly rounds: number;
  /** Seconds of one slice. */
  readonly slice: number;
  /** Seconds for which each server is asked before anything is counted; Reeve no longer than until it is warm. */
  readonly warmUp: number;
  readonly rivals: boolean;
  /** The first of the ports that are used. */
  readonly port: number;
  /** The first core of those that the servers are kept on, by `taskset`; null leaves it to the system. */
  readonly pin: number | null;
}

/** The databases that Reeve runs on. */
export type Engine = 'sqlite' | 'postgres';

/** Reads the arguments of `npm run bench -- …`. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      tickets: { type: 'string', default: '10000' },
      engines: { type: 'string', default: 'sqlite,postgres' },
      processes: { type: 'string', default: '1' },
      only: { type: 'string', default: '' },
      rounds: { type: 'string', default: '9' },
      slice: { type: 'string', default: '0.5' },
      'warm-up': { type: 'string', default: '20' },
      'no-rivals': { type: 'boolean', default: false },
      port: { type: 'string', default: '19180' },
      pin: { type: 'string' },
    },
  });
  return {
    sizes: numbersIn(values.tickets),
    engines: values.engines.split(',').filter((name): name is Engine => name === 'sqlite' || name === 'postgres'),
    processes: numbersIn(values.processes),
    only: values.only,
    rounds: Number(values.rounds),
    slice: Number(values.slice),
    warmUp: Number(values['warm-up']),
    rivals: !values['no-rivals'],
    port: Number(values.port),
    pin: values.pin === undefined ? null : Number(values.pin),
  };
}

function numbersIn(text: string): number[] {
  return text.split(',').map(Number);
}
