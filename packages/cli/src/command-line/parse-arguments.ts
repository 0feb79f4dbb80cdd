import { parseArgs } from 'node:util';
import { nearest } from '@reeve/query';
import { UsageError } from './usage-error.ts';

/** A flag a command takes. */
export interface Flag {
  /** Without the dashes. */
  readonly flag: string;
  /** As it is typed: `--port PORT`. */
  readonly usage: string;
  /** True when it takes no value. */
  readonly isSwitch: boolean;
  readonly sentence: string;
  /** The heading under which help lists it. */
  readonly group?: string;
}

/** What was typed. Values are texts as given; a switch is `true` or, as `--no-…`, `false`. */
export interface GivenArguments {
  readonly flags: Readonly<Record<string, string>>;
  readonly operands: readonly string[];
  readonly wantsHelp: boolean;
}

type ArgumentToken = ReturnType<typeof tokenize>[number];
type OptionToken = Extract<ArgumentToken, { kind: 'option' }>;

/**
 * Sorts arguments into flags and operands. A flag given twice counts as given last.
 * @throws {UsageError} for unknown flags, with the nearest known one, and for values missing or not wanted.
 */
export function parseArguments(args: readonly string[], flags: readonly Flag[]): GivenArguments {
  const tokens = tokenize(args, flags);
  const given: Record<string, string> = {};
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    else if (token.kind === 'option' && token.name !== 'help') given[token.name] = readValue(token, flags);
  }
  const wantsHelp = tokens.some((token) => token.kind === 'option' && token.name === 'help');
  return { flags: given, operands, wantsHelp };
}

function tokenize(args: readonly string[], flags: readonly Flag[]) {
  const known = flags.map(({ flag, isSwitch }) => [flag, { type: isSwitch ? 'boolean' : 'string' }] as const);
  const options = { ...Object.fromEntries(known), help: { type: 'boolean', short: 'h' } } as const;
  return parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    allowNegative: true,
    tokens: true,
  }).tokens;
}

function readValue(token: OptionToken, flags: readonly Flag[]): string {
  const flag = flags.find(({ flag }) => flag === token.name);
  if (flag === undefined) throw new UsageError(unknownFlag(token.rawName, flags));
  if (flag.isSwitch) return token.value ?? (token.rawName.startsWith('--no-') ? 'false' : 'true');
  const looksLikeFlag = token.inlineValue === false && token.value.startsWith('--');
  if (token.value === undefined || looksLikeFlag)
    throw new UsageError(`${token.rawName} needs a value: ${flag.usage}.`);
  return token.value;
}

function unknownFlag(rawName: string, flags: readonly Flag[]): string {
  const known = ['help', ...flags.map(({ flag }) => flag)].map((flag) => `--${flag}`);
  const meant = nearest(rawName, known);
  return `There is no flag ${rawName}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`;
}
