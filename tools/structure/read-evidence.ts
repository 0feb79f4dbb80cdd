/** How a statement about the product is known. */
export type Known = 'live' | 'documented' | 'assumed';

/** One numbered statement of a page in docs/evidence. */
export interface Statement {
  /** The page's name: `tickets`. Code cites `topic/name`. */
  readonly topic: string;
  /** In kebab-case, once only in its page. */
  readonly name: string;
  /** Counts from 1 in each page. */
  readonly number: number;
  readonly known: Known;
  readonly says: string;
  /** Where to look, and since when. */
  readonly where: string;
}

const form =
  /^(\d+)\. \*\*([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\*\* \((live|documented|assumed)\): (.+[.!?`)]) \*([^*]+\.)\*$/;

/**
 * Reads a page: a title, a sentence on what it is about, and statements, a line each. Raises an error that names the
 * line for a line of another form, a number out of turn, and a name that the page has twice.
 */
export function readPage(topic: string, text: string): Statement[] {
  const [title = '', , about = '', , ...lines] = text.trimEnd().split('\n');
  if (!/^# \S/.test(title) || about === '') throw new Error(`${topic}: a title and a sentence come first.`);
  const statements = lines.map((line) => readStatement(topic, line));
  statements.forEach(({ name, number }, at) => {
    if (number !== at + 1) throw new Error(`${topic}/${name} is number ${at + 1}, not ${number}.`);
    if (statements.findIndex((each) => each.name === name) !== at) throw new Error(`${topic}/${name} is there twice.`);
  });
  return statements;
}

function readStatement(topic: string, line: string): Statement {
  const [, number, name, known, says, where] = form.exec(line) ?? [];
  if (name === undefined || says === undefined || where === undefined)
    throw new Error(`${topic}: no statement: ${line}`);
  return { topic, name, number: Number(number), known: known as Known, says, where };
}

/**
 * The statements that a text cites, as `topic/name`. A citation is `evidence: tickets/closing`, or several with commas
 * between, and may go on in the next line of a comment. What follows `evidence:` in another form is answered as it is
 * written, so that it is found to be no statement.
 */
export function citationsIn(text: string): string[] {
  const lines = text.replaceAll(/\n[ \t]*(?:\*|\/\/)?[ \t]*/g, ' ');
  const found = lines.matchAll(/\bevidence: ([a-z0-9-]+\/[a-z0-9-]+(?:, [a-z0-9-]+\/[a-z0-9-]+)*|\S+)/g);
  return [...found].flatMap(([, names = '']) => names.split(', '));
}
