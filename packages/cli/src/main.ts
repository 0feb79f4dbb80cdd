import packageFile from '../package.json' with { type: 'json' };
import type { Context } from './command-line/context.ts';
import type { ExitCode } from './command-line/report-error.ts';
import { UsageError } from './command-line/usage-error.ts';
import { wrapEntries } from './command-line/wrap.ts';
import { commands } from './commands.ts';

export type { ExitCode } from './command-line/report-error.ts';

/** Runs one command line and says how it ended. Never rejects. */
export async function main(args: readonly string[], context: Context): Promise<ExitCode> {
  try {
    await dispatch(args, context);
    return 0;
  } catch (error) {
    // What few command lines need is loaded by those: the version is printed within a few milliseconds.
    const { reportError } = await import('./command-line/report-error.ts');
    return await reportError(error, context);
  }
}

async function dispatch(args: readonly string[], context: Context): Promise<void> {
  const [first] = args;
  if (first === undefined || first === '--help' || first === '-h')
    return context.out(await renderOverview(context.columns));
  // What many programs call it, before a command or alone.
  if (first === 'help') return dispatch([...args.slice(1), '--help'], context);
  if (first === '--version') return context.out(`${packageFile.version}\n`);
  if (first === 'completion' && args[1] === 'words') return printCompletions(args.slice(3), context);
  const name = await findName(args);
  if (name === null) return context.out(await renderOverview(context.columns, `${first} `));
  const command = await commands[name]!();
  await command.execute(args.slice(name.split(' ').length), context);
}

/** What the scripts of shells ask for: `completion words -- WORDS`. */
async function printCompletions(words: readonly string[], { out }: Context): Promise<void> {
  const { completionsOf } = await import('./command/completion/completions-of.ts');
  for (const each of await completionsOf(words, commands)) out(`${each}\n`);
}

/** The command's name among the first words; null when they only begin the names of several. */
async function findName(args: readonly string[]): Promise<string | null> {
  const names = Object.keys(commands);
  const found = names.find((name) => name.split(' ').every((word, place) => args[place] === word));
  if (found !== undefined) return found;
  const [first, second = '--help'] = args;
  const isNoun = names.some((name) => name.startsWith(`${first} `));
  if (isNoun && second.startsWith('-')) return null;
  throw isNoun ? await unknown(`${first} ${second}`, names) : await unknown(first!, firstWords(names));
}

function firstWords(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.split(' ')[0]!))];
}

async function unknown(typed: string, known: readonly string[]): Promise<UsageError> {
  const { nearest } = await import('@reeve/query');
  const meant = nearest(typed, known);
  return new UsageError(`There is no command "${typed}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`);
}

async function renderOverview(columns: number | null, prefix = ''): Promise<string> {
  const { commandSummaries } = await import('./command-summaries.ts');
  const entries = Object.entries(commandSummaries).filter(([name]) => name.startsWith(prefix));
  const shown = wrapEntries(entries, Math.min(columns ?? 100, 100));
  return `Reeve speaks the ConnectWise PSA REST API.\n\nUsage: reeve COMMAND [flags]\n\n${shown}\n${closing}`;
}

const closing = 'reeve COMMAND --help tells more about a command, reeve --version which version this is.\n';
