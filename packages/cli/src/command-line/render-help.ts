import type { Flag } from './parse-arguments.ts';

const width = 96;
const indent = 6;

interface HelpParts {
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly Flag[];
  readonly operands: readonly { readonly name: string; readonly sentence: string }[];
}

/** A command's help: its summary, how it is typed, and its flags under their headings. */
export function renderHelp({ name, summary, flags, operands }: HelpParts): string {
  const usage = ['reeve', name, ...operands.map((operand) => operand.name), '[flags]'].join(' ');
  const described = operands.map((operand) => renderEntry(operand.name, operand.sentence));
  const groups = [...new Set(flags.map(groupOf))].map((group) => renderGroup(group, flags));
  return [`${summary}.\n\nUsage: ${usage}\n`, ...described, ...groups, renderEntry('-h, --help', 'Show this.')].join(
    '\n',
  );
}

function groupOf(flag: Flag): string {
  return flag.group ?? 'Flags';
}

function renderGroup(group: string, flags: readonly Flag[]): string {
  const members = flags.filter((flag) => groupOf(flag) === group);
  return `${group}\n${members.map(({ usage, sentence }) => renderEntry(usage, sentence)).join('')}`;
}

function renderEntry(head: string, sentence: string): string {
  const lines = wrap(sentence, width - indent).map((line) => `${' '.repeat(indent)}${line}\n`);
  return `  ${head}\n${lines.join('')}`;
}

/** Breaks a text at spaces into lines of at most so many characters; a longer word has a line of its own. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
