import { parseArgs } from 'node:util';

/** How an attack is to be run. */
export interface Options {
  /** Minutes for all attacks on one engine. */
  readonly minutes: number;
  readonly engines: readonly ('sqlite' | 'postgres')[];
  readonly seed: number;
  /** Names of attacks; empty for all. */
  readonly only: readonly string[];
  /** The one strike to make again; null for all. */
  readonly strike: number | null;
  /** The most memory that the server may have, in MiB. */
  readonly memory: number;
  /** The longest time between two turns of the server's event loop, in milliseconds. */
  readonly hold: number;
}

/** Reads the command line; raises an error that says what is wrong with it. */
export function readOptions(given: readonly string[], random: () => number): Options {
  const { values } = parseArgs({
    args: [...given],
    options: {
      minutes: { type: 'string', default: '5' },
      engine: { type: 'string', default: 'both' },
      seed: { type: 'string' },
      only: { type: 'string', default: '' },
      strike: { type: 'string' },
      memory: { type: 'string', default: '400' },
      hold: { type: 'string', default: '50' },
    },
  });
  return {
    minutes: numberOf('minutes', values.minutes),
    engines: enginesOf(values.engine),
    seed: values.seed === undefined ? Math.floor(random() * 2 ** 31) : numberOf('seed', values.seed),
    only: values.only.split(',').filter((name) => name !== ''),
    strike: values.strike === undefined ? null : numberOf('strike', values.strike),
    memory: numberOf('memory', values.memory),
    hold: numberOf('hold', values.hold),
  };
}

function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (text === '' || !Number.isFinite(number) || number < 0) throw new Error(`--${name} must be a number.`);
  return number;
}

function enginesOf(text: string): Options['engines'] {
  if (text === 'both') return ['sqlite', 'postgres'];
  if (text === 'sqlite' || text === 'postgres') return [text];
  throw new Error('--engine must be sqlite, postgres or both.');
}
