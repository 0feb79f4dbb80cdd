import type { Context } from './context.ts';
import type { Flag } from './flag.ts';
import { type GivenArguments, parseArguments, parserOf } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';
import { wrapEntries } from './wrap.ts';

/** A word after the command's name. */
export interface CommandOperand {
  readonly name: string;
  readonly sentence: string;
  /** It may be left out, as may those after it. */
  readonly isOptional?: boolean;
}

/** A command in three parts: what it takes, how that becomes options, and what it does with them. */
export interface CommandDefinition<Options> {
  /** The words that call it: `tenant create`. */
  readonly name: string;
  /** One line, without a full stop. */
  readonly summary: string;
  readonly operands?: readonly CommandOperand[];
  readonly flags: readonly Flag[];
  /** What one would type after `reeve`, each with what it does. */
  readonly examples?: readonly string[];
  /** Makes options of what was typed; refuses with a {@link UsageError} or a settings error. */
  readonly options: (given: GivenArguments, context: Context) => Options;
  /** All the behaviour; knows nothing of flags. Rejects with a named error when it cannot do its work. */
  readonly run: (options: Options, context: Context) => Promise<void>;
}

/** A command ready to be called. */
export interface Command<Options = unknown> {
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly Flag[];
  readonly operands: readonly CommandOperand[];
  readonly examples: readonly string[];
  /** Its help in so many columns. */
  readonly help: (columns?: number) => string;
  /** What the arguments mean. @throws {UsageError} when they mean nothing. */
  readonly read: (args: readonly string[], context: Context) => Options;
  /** Reads the arguments and runs, or prints the help they ask for. */
  readonly execute: (args: readonly string[], context: Context) => Promise<void>;
}

const widest = 96;

/** Makes a command of its parts; `--help` and the count of operands are taken care of. */
export function defineCommand<Options>(definition: CommandDefinition<Options>): Command<Options> {
  const { name, summary, flags, operands = [], examples = [] } = definition;
  const help = (columns = widest) => renderHelp(definition, Math.min(columns, widest));
  const toOptions = (given: GivenArguments, context: Context) =>
    hinting(definition, () => {
      checkOperands(given.operands, operands);
      return definition.options(given, context);
    });
  const parsed = (args: readonly string[]) => hinting(definition, () => parseArguments(args, flags));
  return {
    name,
    summary,
    flags,
    operands,
    examples,
    help,
    read: (args, context) => toOptions(parsed(args), context),
    execute: async (args, context) => {
      const given = parsed(args);
      if (given.wantsHelp) context.out(help(context.columns ?? widest));
      else await definition.run(toOptions(given, context), context);
    },
  };
}

/** What it does, how it is typed, its words, its flags under their headings, and examples. */
function renderHelp(definition: Omit<CommandDefinition<never>, 'options' | 'run'>, columns: number): string {
  const { name, summary, flags, operands = [], examples = [] } = definition;
  const parser = parserOf(`reeve ${name}`, flags).configureHelp({
    helpWidth: columns,
    // By itself it leaves a sentence as long as it is where it has less than 40 columns.
    minWidthToWrap: 20,
    visibleArguments: () => [],
    styleUsage: () => usageOf({ name, operands }),
  });
  const words = operands.map((operand) => [written(operand), operand.sentence] as const);
  const flagsText = parser.helpInformation();
  const [usage = '', ...rest] = flagsText.split('\n\n');
  const shown = examples.map((example) => `  ${typed(example)}\n`).join('');
  const parts = [
    `${summary}.`,
    usage,
    words.length === 0 ? '' : wrapEntries(words, columns).trimEnd(),
    rest.join('\n\n').trimEnd(),
  ];
  const ended = shown === '' ? parts : [...parts, `Examples:\n${shown.trimEnd()}`];
  return `${ended.filter((part) => part !== '').join('\n\n')}\n`;
}

/** How a command is typed. */
function usageOf({ name, operands = [] }: Pick<CommandDefinition<never>, 'name' | 'operands'>): string {
  return [`reeve ${name}`, ...operands.map(written), '[flags]'].join(' ');
}

/** Reads what was typed; where it cannot be understood, says of this command how it is typed. */
function hinting<T>(definition: Pick<CommandDefinition<never>, 'name' | 'operands'>, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UsageError)
      error.hint = `Usage: ${usageOf(definition)}. reeve ${definition.name} --help tells more.`;
    throw error;
  }
}

/** An example as it is typed: one that begins with another program names the command itself. */
function typed(example: string): string {
  return example.includes('| reeve ') ? example : `reeve ${example}`;
}

function written({ name, isOptional }: CommandOperand): string {
  return isOptional === true ? `[${name}]` : name;
}

function checkOperands(given: readonly string[], expected: readonly CommandOperand[]): void {
  const missing = expected[given.length];
  if (missing !== undefined && missing.isOptional !== true)
    throw new UsageError(`${missing.name} is missing: ${missing.sentence}`);
  if (given.length > expected.length) throw new UsageError(`Nothing is known of "${given[expected.length]}".`);
}
