import type { World } from '@reeve/testkit';
import { worldCompany, worldKeys } from '@reeve/testkit';
import type { Context } from '../src/command-line/context.ts';
import { loadFromServer } from '../src/command-line/server-module.ts';
import { main } from '../src/main.ts';

/** A world outside for one command: what it says is kept, and it is stopped by hand. */
export interface Terminal {
  readonly context: Context;
  readonly said: { out: string; err: string };
  /** Asks to stop, as a signal does. */
  readonly stop: () => void;
  /** Nobody reads what is printed any more. */
  readonly leave: () => void;
  /** Resolves when that was printed, on either output. */
  readonly says: (what: RegExp) => Promise<void>;
}

/** Makes one; what is given stands in place of what it has by itself. */
export function aTerminal(given: Partial<Context> = {}): Terminal {
  const said = { out: '', err: '' };
  const listeners: (() => void)[] = [];
  const readers: (() => void)[] = [];
  const waiting = new Set<() => void>();
  const say = (to: 'out' | 'err') => (text: string) => {
    said[to] += text;
    for (const look of waiting) look();
  };
  const context: Context = {
    out: say('out'),
    flushed: async () => {},
    err: say('err'),
    columns: null,
    isWatched: false,
    paint: (_, text) => text,
    input: async () => '',
    ask: async () => null,
    environment: {},
    platform: 'linux',
    runTool: async () => null,
    onStop: (listener) => void listeners.push(listener),
    onUnread: (listener) => void readers.push(listener),
    exit: () => {},
    load: loadFromServer,
    ...given,
  };
  const says = (what: RegExp) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!what.test(said.out + said.err)) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  return {
    context,
    said,
    says,
    stop: () => listeners.forEach((listener) => void listener()),
    leave: () => readers.forEach((listener) => void listener()),
  };
}

/** How a command ended, and what it said. */
export interface EndedCommand {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line as the program would. */
export async function reeve(args: readonly string[], given: Partial<Context> = {}): Promise<EndedCommand> {
  const { context, said } = aTerminal(given);
  const code = await main(args, context);
  return { code, ...said };
}

/** The guide's variables for a world. */
export function variablesOf({ origin }: Pick<World, 'origin'>): Record<string, string> {
  return {
    CONNECTWISE_SITE: origin,
    CONNECTWISE_COMPANY_ID: worldCompany,
    CONNECTWISE_PUBLIC_KEY: worldKeys.publicKey,
    CONNECTWISE_PRIVATE_KEY: worldKeys.privateKey,
    CONNECTWISE_CLIENT_ID: '00000000-0000-4000-8000-000000000000',
  };
}
