import { lineAt } from './point-at.ts';

/** Why a text was refused. Callers branch on this, people read the message. */
export type SyntaxReason =
  | 'unexpected'
  | 'unclosed text'
  | 'invalid number'
  | 'invalid date'
  | 'text too long'
  | 'too deep'
  | 'too many terms'
  | 'too many values'
  | 'too many columns'
  | 'too many fields';

/** What the lexer or parser knows when it refuses. */
export interface SyntaxProblem {
  readonly reason: SyntaxReason;
  /** Offset into the text, from 0. */
  readonly position: number;
  /** What stands there, for a reader; not more than a few words. */
  readonly found: string;
  /** What could have stood there instead; empty when the problem is not one of expectation. */
  readonly expected?: readonly string[];
  /** A sentence that says what is wrong. Made from `found` and `expected` when left out. */
  readonly sentence?: string;
  /** Text to write instead. */
  readonly suggestion?: string;
}

/**
 * The text of a condition, an order or a list of fields cannot be read. The message is one sentence or two, with the
 * place (counted from 1) and, where one is at hand, what was probably meant; `render` adds the line and a caret.
 */
export class ConditionSyntaxError extends Error {
  override readonly name = 'ConditionSyntaxError';
  readonly reason: SyntaxReason;
  /** Offset into the text, from 0. */
  readonly position: number;
  /** The line of the text with the problem, shortened when long. */
  readonly line: string;
  /** Where in `line` the problem is, from 0. */
  readonly column: number;
  readonly found: string;
  readonly expected: readonly string[];
  readonly suggestion: string | undefined;

  constructor(text: string, problem: SyntaxProblem) {
    super(messageOf(problem));
    const { line, column } = lineAt(text, problem.position);
    this.reason = problem.reason;
    this.position = problem.position;
    this.line = line;
    this.column = column;
    this.found = shorten(problem.found);
    this.expected = problem.expected ?? [];
    this.suggestion = problem.suggestion;
  }

  /** The message, the line, and a caret under the place: three lines of text. */
  render(): string {
    return `${this.message}\n${this.line}\n${' '.repeat(this.column)}^`;
  }
}

function messageOf(problem: SyntaxProblem): string {
  const place = `at character ${problem.position + 1}`;
  const sentence =
    problem.sentence ?? `Expected ${oneOf(problem.expected ?? [])}, found ${quoted(shorten(problem.found))}`;
  const advice = problem.suggestion === undefined ? '' : ` Did you mean \`${problem.suggestion}\`?`;
  return `${sentence} ${place}.${advice}`;
}

function oneOf(expected: readonly string[]): string {
  const names = expected.map(quoted);
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** What is written in the language stands between back quotes; descriptions (`a field name`, `the end`) do not. */
function quoted(name: string): string {
  return /^(?:a|the) /.test(name) ? name : `\`${name}\``;
}

function shorten(found: string): string {
  const line = found.slice(0, 100).replace(/[\s\x00-\x1f\x7f]+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
