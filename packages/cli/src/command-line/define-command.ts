import type { Context } from './context.ts';
import { type Flag, type GivenArguments, parseArguments } from './parse-arguments.ts';
import { renderHelp } from './render-help.ts';
import { UsageError } from './usage-error.ts';

/** A word after the command's name. */
export interface CommandOperand {
  readonly name: string;
  readonly sentence: string;
  /** It may be left out. */
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
  /** Makes options of what was typed; refuses with a {@link UsageError} or a settings error. */
  readonly options: (given: GivenArguments, context: Context) => Options;
  /** All the behaviour; knows nothing of flags. Rejects with a named error when it cannot do its work. */
  readonly run: (options: Options, context: Context) => Promise<void>;
}

/** A command ready to be called. */
export interface Command<Options = unknown> {
  readonly name: string;
  readonly summary: string;
  readonly help: () => string;
  /** What the arguments mean. @throws {UsageError} when they mean nothing. */
  readonly read: (args: readonly string[], context: Context) => Options;
  /** Reads the arguments and runs, or prints the help they ask for. */
  readonly execute: (args: readonly string[], context: Context) => Promise<void>;
}

/** Makes a command of its parts; `--help` and the count of operands are taken care of. */
export function defineCommand<Options>(definition: CommandDefinition<Options>): Command<Options> {
  const { name, summary, flags, operands = [] } = definition;
  const help = () => renderHelp({ name, summary, flags, operands });
  const toOptions = (given: GivenArguments, context: Context) => {
    checkOperands(given.operands, operands);
    return definition.options(given, context);
  };
  return {
    name,
    summary,
    help,
    read: (args, context) => toOptions(parseArguments(args, flags), context),
    execute: async (args, context) => {
      const given = parseArguments(args, flags);
      if (given.wantsHelp) context.out(help());
      else await definition.run(toOptions(given, context), context);
    },
  };
}

function checkOperands(given: readonly string[], expected: readonly CommandOperand[]): void {
  const missing = expected[given.length];
  if (missing !== undefined && missing.isOptional !== true)
    throw new UsageError(`${missing.name} is missing: ${missing.sentence}`);
  if (given.length > expected.length) throw new UsageError(`Nothing is known of "${given[expected.length]}".`);
}
