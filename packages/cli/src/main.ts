import { nearest } from '@reeve/query';
import packageFile from '../package.json' with { type: 'json' };
import type { Context } from './command-line/context.ts';
import { type ExitCode, reportError } from './command-line/report-error.ts';
import { UsageError } from './command-line/usage-error.ts';
import { commands } from './commands.ts';

export type { ExitCode } from './command-line/report-error.ts';

/** Runs one command line and says how it ended. Never rejects. */
export async function main(args: readonly string[], context: Context): Promise<ExitCode> {
  try {
    await dispatch(args, context);
    return 0;
  } catch (error) {
    return reportError(error, context);
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
