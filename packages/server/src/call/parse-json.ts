import { nextTurn } from '@reeve/turns';
import { type Breach, type BrokenJson, brokenAt, brokenScalar, brokenText, type Expected } from './broken-json.ts';

/** What JSON may be. */
export interface JsonBounds {
  /** The most levels of brackets. */
  readonly levels: number;
  /** The most members of one object. */
  readonly members: number;
  /** The most values, lists and objects among them. */
  readonly values: number;
}

/** What JSON is refused for that is well formed so far. */
type JsonRefusal = 'too deep' | 'too many members' | 'too many values' | 'NUL' | 'toString';

/** Why JSON is not read that is well formed so far. */
export class JsonRefused extends Error {
  override readonly name = 'JsonRefused';
  readonly reason: JsonRefusal;
  constructor(reason: JsonRefusal) {
    super(reason);
    this.reason = reason;
  }
}

type Container = unknown[] | Record<string, unknown>;

/** A list or an object that is open, and the name that the next value of an object has. */
interface Open {
  readonly container: Container;
  name: string;
  /** How many names it had. */
  members: number;
}

/** Characters and values that are read before others get a turn: about two milliseconds. */
const stretch = { characters: 256 * 1024, values: 2000 };

const beyondBlanks = /[^ \t\n\r]/g;

/** A number has fewer characters: what goes on behind them is none. */
const longestNumber = 1000;

/**
 * Reads JSON (RFC 8259) to what `JSON.parse` makes of it, piece by piece and with turns for others between: the objects of a large
 * body take longer to make than anybody should wait. Raises `BrokenJson`, and `JsonRefused` where a bound is passed, a
 * text has the character NUL, or an object names its own `toString`: whoever took such a one for a text or a number would fail.
 */
export async function parseJson(text: string, bounds: JsonBounds): Promise<unknown> {
  const reading = new JsonReading(text, bounds);
  for (reading.goOn(); !reading.isDone; reading.goOn()) await nextTurn();
  return reading.result;
}

class JsonReading {
  result: unknown;
  isDone = false;
  readonly #text: string;
  readonly #bounds: JsonBounds;
  readonly #open: Open[] = [];
  #at = 0;
  #values = 0;

  constructor(text: string, bounds: JsonBounds) {
    this.#text = text;
    this.#bounds = bounds;
  }

  /** Reads a stretch. */
  goOn(): void {
    const until = { at: this.#at + stretch.characters, values: this.#values + stretch.values };
    while (!this.isDone && this.#at < until.at && this.#values < until.values) this.#value();
  }

  #value(): void {
    const letter = this.#next();
    if (++this.#values > this.#bounds.values) throw new JsonRefused('too many values');
    if (letter === '{' || letter === '[') this.#begin(letter);
    else this.#put(letter === '"' ? this.#string() : this.#scalar());
  }

  #begin(letter: '{' | '['): void {
    if (this.#open.length === this.#bounds.levels) throw new JsonRefused('too deep');
    this.#at++;
    this.#open.push({ container: letter === '{' ? {} : [], name: '', members: 0 });
    if (this.#next() === (letter === '{' ? '}' : ']')) this.#end();
    else if (letter === '{') this.#member();
  }

  /** What is open ends: it is a value of what is open around it. */
  #end(): void {
    this.#at++;
    this.#put(this.#open.pop()!.container);
  }

  /** A value is whole: it finds its place. */
  #put(value: unknown): void {
    const open = this.#open.at(-1);
    if (open === undefined) {
      this.#finish(value);
    } else {
      if (Array.isArray(open.container)) open.container.push(value);
      else set(open.container, open.name, value);
      this.#goOnIn(Array.isArray(open.container));
    }
  }

  /** What stands behind a value says what comes. */
  #goOnIn(isList: boolean): void {
    const letter = this.#next();
    if (letter === (isList ? ']' : '}')) this.#end();
    else if (letter !== ',') throw this.#broken('end of value');
    else this.#at++;
    if (letter === ',' && !isList) this.#member();
  }

  #finish(value: unknown): void {
    if (this.#next() !== '') throw this.#broken('nothing');
    this.result = value;
    this.isDone = true;
  }

  /** The name of a member and its colon. */
  #member(): void {
    if (this.#next() !== '"') throw this.#broken('name');
    const open = this.#open.at(-1)!;
    if (open.members === this.#bounds.members) throw new JsonRefused('too many members');
    const name = this.#string();
    if (name === 'toString') throw new JsonRefused('toString');
    if (this.#next() !== ':') throw this.#broken('colon');
    open.name = name;
    open.members++;
    this.#at++;
  }

  /** Escapes and what no text may have are left to `JSON.parse`, which reads a text of any length in one go. */
  #string(): string {
    const end = endOfString(this.#text, this.#at);
    const value = this.#parsed(end, () => brokenText(this.#breach(), end > 0 ? end : this.#text.length)) as string;
    if (value.includes('\0')) throw new JsonRefused('NUL');
    return value;
  }

  #scalar(): unknown {
    let end = this.#at;
    while (end < this.#at + longestNumber && !endsScalar(this.#text.charCodeAt(end))) end++;
    return this.#parsed(end, () => brokenScalar(this.#breach(), end));
  }

  #parsed(end: number, refusal: () => BrokenJson): unknown {
    try {
      const value: unknown = JSON.parse(this.#text.slice(this.#at, end));
      this.#at = end;
      return value;
    } catch {
      throw refusal();
    }
  }

  /** The next letter that is no blank; empty at the end. */
  #next(): string {
    if (isBlank(this.#text.charCodeAt(this.#at))) {
      beyondBlanks.lastIndex = this.#at;
      this.#at = beyondBlanks.exec(this.#text)?.index ?? this.#text.length;
    }
    return this.#text.charAt(this.#at);
  }

  #broken(expected: Expected): BrokenJson {
    return brokenAt(this.#breach(), expected);
  }

  #breach(): Breach {
    const open = this.#open.at(-1);
    const within = open === undefined ? null : Array.isArray(open.container) ? 'array' : 'object';
    return { text: this.#text, at: this.#at, path: pathOf(this.#open), within };
  }
}

/** The way to what was read last: in the innermost list the last element, in those around it the one that is not over. */
function pathOf(open: readonly Open[]): string {
  const steps = open.map(({ container, name, members }, depth) => {
    if (!Array.isArray(container)) return members === 0 ? '' : `.${name}`;
    const at = depth === open.length - 1 ? container.length - 1 : container.length;
    return at < 0 ? '' : `[${at}]`;
  });
  return steps.join('').replace(/^\./, '');
}

const quote = 34;
const backslash = 92;

/** Where the text of a string ends that begins there. */
function endOfString(text: string, begin: number): number {
  let end = text.indexOf('"', begin + 1) + 1;
  if (end > 0 && !text.slice(begin, end).includes('\\')) return end;
  end = begin + 1;
  for (let code = NaN; code !== quote && end < text.length; end++) {
    code = text.charCodeAt(end);
    if (code === backslash) end++;
  }
  return end;
}

/** Space, tab, line feed, carriage return. */
function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** A blank, `,`, `]`, `}` or the end of the text. */
function endsScalar(code: number): boolean {
  return isBlank(code) || code === 44 || code === 93 || code === 125 || Number.isNaN(code);
}

/** `__proto__` is a name like any other. */
function set(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
  else object[name] = value;
}
