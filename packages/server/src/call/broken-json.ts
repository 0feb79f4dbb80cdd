/** Text that is no JSON; the message is the sentence of the product's reader, with path, line and position (evidence: errors/broken-json). */
export class BrokenJson extends SyntaxError {
  override readonly name = 'BrokenJson';
}

/** What should have stood there. */
export type Expected = 'value' | 'number' | 'name' | 'colon' | 'end of value' | 'nothing';

/** Where a text is broken: `path` leads to what was read last, `within` is what was open around it. */
export interface Breach {
  readonly text: string;
  readonly at: number;
  readonly path: string;
  readonly within: 'object' | 'array' | null;
}

const sentences: Readonly<Record<Expected, string>> = {
  value: 'Unexpected character encountered while parsing value: ',
  number: 'Unexpected character encountered while parsing number: ',
  name: 'Invalid property identifier character: ',
  colon: "Invalid character after parsing property name. Expected ':' but got: ",
  'end of value': 'After parsing a value an unexpected character was encountered: ',
  nothing: 'Additional text encountered after finished reading JSON content: ',
};

/** The refusal of what stands at a place where something else was expected, or of a text that ends there. */
export function brokenAt(breach: Breach, expected: Expected): BrokenJson {
  const found = breach.text.codePointAt(breach.at);
  if (found !== undefined) return broken(`${sentences[expected]}${String.fromCodePoint(found)}.`, breach);
  const { within } = breach;
  return broken(
    within === null ? 'Unexpected end when reading JSON.' : `Unexpected end when deserializing ${within}.`,
    breach,
  );
}

/** The refusal of what is neither text nor list nor object, to `end`: a number that is none, or a word. */
export function brokenScalar(breach: Breach, end: number): BrokenJson {
  const scalar = breach.text.slice(breach.at, end);
  if (!/^-?\d/.test(scalar)) return brokenAt(breach, 'value');
  const odd = scalar.search(/[^-+.\dA-Za-z]/);
  if (odd >= 0) return brokenAt({ ...breach, at: breach.at + odd }, 'number');
  return broken(`Input string '${scalar.slice(0, longestScalar)}' is not a valid number.`, { ...breach, at: end });
}

/** The refusal of a text in quotes, from its first quote to `end`: it has no end, an escape that there is not, or a control character. */
export function brokenText(breach: Breach, end: number): BrokenJson {
  const inner = breach.text.slice(breach.at + 1, end);
  for (const { 0: odd, 1: wrong, index } of inner.matchAll(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4}|(.))|[\0-\x1f]/gs)) {
    const at = { ...breach, at: breach.at + 1 + index };
    if (wrong !== undefined) return broken(`Bad JSON escape sequence: \\${wrong}.`, at);
    if (odd < ' ') return brokenAt(at, 'value');
  }
  return broken('Unterminated string. Expected delimiter: ".', { ...breach, at: breach.text.length });
}

/** The longest path and the longest number that are repeated. */
const longestPath = 500;
const longestScalar = 60;

function broken(sentence: string, { text, at, path }: Breach): BrokenJson {
  const { line, position } = lineAt(text, at);
  return new BrokenJson(`${sentence} Path '${path.slice(0, longestPath)}', line ${line}, position ${position}.`);
}

/** Lines from 1, and the characters before it in its line, as the product counts. */
function lineAt(text: string, at: number): { readonly line: number; readonly position: number } {
  let line = 1;
  let begin = 0;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', begin)) {
    line += 1;
    begin = next + 1;
  }
  return { line, position: at - begin };
}
