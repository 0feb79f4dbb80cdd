import { nearest } from '@reeve/query';
import { SettingsError } from '@reeve/settings';
import packageFile from '../package.json' with { type: 'json' };
import type { Context } from './command-line/context.ts';
import { UsageError } from './command-line/usage-error.ts';
import { commands } from './commands.ts';

/** How the program ends: all well, could not do its work, or did not understand what was asked. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command line and says how it ended. Never rejects. */
export async function main(args: readonly string[], context: Context): Promise<ExitCode> {
  try {
    await dispatch(args, context);
    return 0;
  } catch (error) {
    return report(error, context);
  }
}

async function dispatch(args: readonly string[], context: Context): Promise<void> {
  const [first] = args;
  if (first === undefined || first === '--help' || first === '-h') return context.out(await renderOverview());
  if (first === '--version') return context.out(`${packageFile.version}\n`);
  const name = findName(args);
  if (name === null) return context.out(await renderOverview(`${first} `));
  const command = await commands[name]!();
  await command.execute(args.slice(name.split(' ').length), context);
}

/** The command's name among the first words; null when they only begin the names of several. */
function findName(args: readonly string[]): string | null {
  const names = Object.keys(commands);
  const found = names.find((name) => name.split(' ').every((word, place) => args[place] === word));
  if (found !== undefined) return found;
  const [first, second = '--help'] = args;
  const isNoun = names.some((name) => name.startsWith(`${first} `));
  if (isNoun && second.startsWith('-')) return null;
  throw isNoun ? unknown(`${first} ${second}`, names) : unknown(first!, firstWords(names));
}

function firstWords(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.split(' ')[0]!))];
}

function unknown(typed: string, known: readonly string[]): UsageError {
  const meant = nearest(typed, known);
  return new UsageError(`There is no command "${typed}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`);
}

async function renderOverview(prefix = ''): Promise<string> {
  const names = Object.keys(commands).filter((name) => name.startsWith(prefix));
  const listed = await Promise.all(names.map((name) => commands[name]!()));
  const width = Math.max(...names.map((name) => name.length));
  const lines = listed.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}\n`);
  return `Reeve speaks the ConnectWise PSA REST API.\n\nUsage: reeve COMMAND [flags]\n\n${lines.join('')}\n${closing}`;
}

const closing = 'reeve COMMAND --help tells more about a command, reeve --version which version this is.\n';

function report(error: unknown, { err }: Context): ExitCode {
  if (error instanceof SettingsError) {
    for (const problem of error.problems) err(`reeve: ${problem}\n`);
    return 2;
  }
  if (error instanceof UsageError) {
    err(`reeve: ${error.message}\nreeve --help lists the commands, reeve COMMAND --help their flags.\n`);
    return 2;
  }
  err(`reeve: ${describe(error)}\n`);
  return 1;
}

const unforeseen = ['Error', 'TypeError', 'RangeError', 'ReferenceError', 'SyntaxError'];

/** Errors of our own are written for people; others are a fault of ours and need the place where they happened. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return unforeseen.includes(error.name) ? (error.stack ?? error.message) : error.message;
}
