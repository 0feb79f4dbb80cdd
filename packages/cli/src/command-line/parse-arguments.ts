import { nearest } from '@reeve/query';
import { CommanderError, Option, Command as Parser } from 'commander';
import type { Flag } from './flag.ts';
import { UsageError } from './usage-error.ts';

/** What was typed. Values are texts as given; a switch is `true` or, as `--no-…`, `false`. */
export interface GivenArguments {
  readonly flags: Readonly<Record<string, string>>;
  /** Values of flags that may be given several times; of others there are none. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly operands: readonly string[];
  readonly wantsHelp: boolean;
}

/** A parser of a command's flags, which help is made of too. Operands are its words, and checked by the command. */
export function parserOf(name: string, flags: readonly Flag[]): Parser {
  const parser = new Parser(name).exitOverride().configureOutput({ writeErr: () => {} });
  parser.helpOption(false).argument('[words...]');
  for (const flag of flags) {
    parser.addOption(optionOf(flag));
    if (flag.isSwitch) parser.addOption(new Option(`--no-${flag.flag}`).hideHelp());
  }
  return parser.addOption(new Option('-h, --help', 'Show this.').helpGroup('Flags'));
}

function optionOf({ flag, usage, isSwitch, sentence, group, short, isRepeatable }: Flag): Option {
  const [, value = 'VALUE'] = usage.split(' ');
  const name = `${short === undefined ? '' : `-${short}, `}--${flag}`;
  const option = new Option(isSwitch ? name : `${name} <${value}>`, sentence).helpGroup(group ?? 'Flags');
  return isRepeatable === true
    ? option.argParser((given: string, before: string[] | undefined) => [...(before ?? []), given])
    : option;
}

/**
 * Sorts arguments into flags and operands. A flag given twice counts as given last, unless it may be repeated.
 * @throws {UsageError} for unknown flags, with the nearest known one, and for values missing or not wanted.
 */
export function parseArguments(args: readonly string[], flags: readonly Flag[]): GivenArguments {
  const { plain, switched } = takeSwitchedValues(args, flags);
  for (const flag of flags) requireValue(plain, flag);
  const parser = parserOf('reeve', flags);
  try {
    parser.parse(plain, { from: 'user' });
  } catch (error) {
    throw error instanceof CommanderError ? new UsageError(explained(error, flags)) : error;
  }
  return { ...readGiven(parser, flags, switched), operands: parser.args };
}

function readGiven(parser: Parser, flags: readonly Flag[], switched: Readonly<Record<string, string>>) {
  const given: Record<string, unknown> = parser.opts();
  const found = flags.flatMap((flag) => {
    const value = given[new Option(`--${flag.flag}`).attributeName()];
    return value === undefined ? [] : [[flag, value] as const];
  });
  const single = found.filter(([flag]) => flag.isRepeatable !== true);
  const several = found.filter(([flag]) => flag.isRepeatable === true);
  return {
    flags: { ...Object.fromEntries(single.map(([{ flag }, value]) => [flag, String(value)])), ...switched },
    lists: Object.fromEntries(several.map(([{ flag }, value]) => [flag, value as string[]])),
    wantsHelp: given['help'] === true,
  };
}

/** Switches with a value behind an equals sign, `--demo=off`, which settings know; the parser does not. */
function takeSwitchedValues(args: readonly string[], flags: readonly Flag[]) {
  const names = new Set(flags.filter(({ isSwitch }) => isSwitch).map(({ flag }) => flag));
  const switched: Record<string, string> = {};
  const plain = args.filter((arg) => {
    const [, name = '', value = ''] = /^--([\w-]+)=(.*)$/s.exec(arg) ?? [];
    if (names.has(name)) switched[name] = value;
    return !names.has(name);
  });
  return { plain, switched };
}

/** The parser takes whatever comes for a value; another flag is none. */
function requireValue(args: readonly string[], { flag, usage, isSwitch, short }: Flag): void {
  if (isSwitch) return;
  const names = [`--${flag}`, ...(short === undefined ? [] : [`-${short}`])];
  const isMissing = args.some((arg, at) => {
    const next = args[at + 1];
    return names.includes(arg) && (next === undefined || next.startsWith('--'));
  });
  if (isMissing) throw new UsageError(`--${flag} needs a value: ${usage}.`);
}

function explained({ code, message }: CommanderError, flags: readonly Flag[]): string {
  if (code !== 'commander.unknownOption') return message.replace(/^error: /, '');
  const [, typed = ''] = /'([^']+)'/.exec(message) ?? [];
  const meant = nearest(typed.replace(/=.*$/s, ''), ['--help', ...flags.map(({ flag }) => `--${flag}`)]);
  return `There is no flag ${typed.replace(/=.*$/s, '')}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`;
}
