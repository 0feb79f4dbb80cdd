import { loadCatalogue } from '@reeve/catalogue';
import type { Command } from '../../command-line/define-command.ts';

/** Commands by their words, each loaded when it is asked for. */
type CommandTable = Readonly<Record<string, () => Promise<Command>>>;

/** What may stand in place of the last word: the rest of a command, its flags, or a step of a path of the API. */
export async function completionsOf(words: readonly string[], commands: CommandTable): Promise<string[]> {
  const typed = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const command = await commandOf(before, commands);
  if (command === null) return among(nextWords(before, commands), typed);
  if (typed.startsWith('-')) return among(flagsOf(command), typed);
  const operand = command.operands[before.length - command.name.split(' ').length];
  return operand?.name === 'PATH' ? pathsOf(typed) : [];
}

function commandOf(words: readonly string[], commands: CommandTable): Promise<Command> | null {
  const name = Object.keys(commands).find((each) => each.split(' ').every((word, at) => words[at] === word));
  return name === undefined ? null : (commands[name]?.() ?? null);
}

/** The next word of every command that begins so. */
function nextWords(before: readonly string[], commands: CommandTable): string[] {
  const names = Object.keys(commands).map((name) => name.split(' '));
  const fitting = names.filter((name) => before.every((word, at) => name[at] === word));
  return [...new Set(fitting.flatMap((name) => name[before.length] ?? []))].sort();
}

function flagsOf({ flags }: Command): string[] {
  return ['--help', ...flags.map(({ flag }) => `--${flag}`)].sort();
}

/** The next step of paths that begin so; a step with others below it ends with its slash. */
function pathsOf(typed: string): string[] {
  const depth = typed.split('/').length;
  const steps = new Set<string>();
  for (const { path } of loadCatalogue().operations) {
    const names = path.slice(1).split('/');
    const shown = names.slice(0, depth).join('/');
    if (!shown.startsWith(typed) || shown.includes('{')) continue;
    steps.add(names.length > depth && depth === 1 ? `${shown}/` : shown);
  }
  return [...steps].sort();
}

function among(words: readonly string[], typed: string): string[] {
  return words.filter((word) => word.startsWith(typed));
}
