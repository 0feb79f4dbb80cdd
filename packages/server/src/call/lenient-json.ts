/** How far a text is read, and what of it is JSON so far. */
interface Reading {
  readonly text: string;
  at: number;
  out: string;
  /** The last character of it that is no blank. */
  last: string;
}

/**
 * A text as strict JSON, of what the product's reader takes beside it: line breaks and other control characters within texts, texts
 * and names in single quotes, names without quotes, a comma behind the last, and comments (evidence: validation/lenient-json). Strict
 * JSON is answered as it is; of what neither reader takes something comes out that is no JSON. Null where a text or a comment has
 * no end. Takes time in proportion to the text.
 */
export function strictJson(text: string): string | null {
  const reading: Reading = { text, at: 0, out: '', last: '' };
  while (reading.at < text.length) if (!readOne(reading)) return null;
  return reading.out;
}

/** One text, comment, comma, word or other character; false where it has no end. */
function readOne(reading: Reading): boolean {
  const letter = reading.text.charAt(reading.at);
  if (letter === '"' || letter === "'") return readText(reading, letter);
  const comment = commentAt(reading.text, reading.at);
  if (comment !== null) {
    reading.at = comment;
    return comment >= 0;
  }
  if (letter === ',') return readComma(reading);
  return /[A-Za-z_$]/.test(letter) ? readWord(reading) : take(reading, letter);
}

function take(reading: Reading, letter: string): true {
  reading.out += letter;
  if (letter > ' ') reading.last = letter;
  reading.at += 1;
  return true;
}

/** The place behind a comment that begins here; -1 where it has no end, null where none begins. */
function commentAt(text: string, at: number): number | null {
  if (text.startsWith('/*', at)) {
    const end = text.indexOf('*/', at + 2);
    return end < 0 ? -1 : end + 2;
  }
  if (!text.startsWith('//', at)) return null;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Blanks and comments are passed over. */
function behindBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    if (/\s/.test(text.charAt(at))) at += 1;
    else {
      const comment = commentAt(text, at);
      if (comment === null || comment < 0) return at;
      at = comment;
    }
  }
}

/** The one behind the last element or member is left out. */
function readComma(reading: Reading): true {
  const next = reading.text.charAt(behindBlanks(reading.text, reading.at + 1));
  if ((next !== '}' && next !== ']') || ['', '{', '[', ','].includes(reading.last)) return take(reading, ',');
  reading.at += 1;
  return true;
}

/** A word before a colon is a name. */
function readWord(reading: Reading): true {
  const { text, at } = reading;
  let end = at;
  while (/[\w$]/.test(text.charAt(end))) end += 1;
  const word = text.slice(at, end);
  reading.out += text.charAt(behindBlanks(text, end)) === ':' ? `"${word}"` : word;
  reading.last = '"';
  reading.at = end;
  return true;
}

function readText(reading: Reading, quote: string): boolean {
  const { text } = reading;
  let out = '"';
  for (let at = reading.at + 1; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === quote) {
      reading.out += `${out}"`;
      reading.last = '"';
      reading.at = at + 1;
      return true;
    }
    if (letter === '\\') {
      at += 1;
      out += text.charAt(at) === "'" ? "'" : `\\${text.charAt(at)}`;
    } else out += letter === '"' ? '\\"' : letter < ' ' ? escaped(letter) : letter;
  }
  return false;
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
