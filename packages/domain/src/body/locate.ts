/** Where a member stands in a JSON text: line from 1, and the column after its name's colon, as the product counts. */
export interface Place {
  readonly line: number;
  readonly position: number;
}

/** How far into a text members are looked for, in characters: what stands behind is said to stand there. */
export const farthestPlace = 256 * 1024;

/**
 * Finds the member at a path (`company.foo`, `[0].op`, `types[1].id`), in any case, in a text that is known to be JSON. Used only to
 * say where a refused member stands, so it reads the text anew rather than slow the reading of good bodies.
 */
export function locate(text: string, path: string): Place {
  const steps = path
    .toLowerCase()
    .split(/[.[\]]+/)
    .filter((step) => step !== '');
  const end = new Finder(text.slice(0, farthestPlace)).find(steps);
  const before = text.slice(0, end);
  const line = before.split('\n').length;
  return { line, position: before.length - (before.lastIndexOf('\n') + 1) };
}

function isBlank(letter: string): boolean {
  return letter === ' ' || letter === '\n' || letter === '\r' || letter === '\t';
}

/** The end of the text ends a value too. */
function endsValue(letter: string): boolean {
  return letter === ',' || letter === ']' || letter === '}' || letter === '';
}

class Finder {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The offset just behind the colon of the member that the steps lead to, or behind the last that was found. */
  find(steps: readonly string[]): number {
    for (const step of steps) {
      this.#blank();
      if (!this.#enter(step)) break;
    }
    return this.#at;
  }

  #enter(step: string): boolean {
    const opening = this.#text[this.#at];
    if (opening !== '{' && opening !== '[') return false;
    this.#at += 1;
    for (let index = 0; ; index += 1) {
      this.#blank();
      const next = this.#text[this.#at];
      if (next === undefined || next === '}' || next === ']') return false;
      const name = opening === '{' ? this.#name().toLowerCase() : String(index);
      if (name === step) return true;
      this.#skipValue();
      this.#blank();
      if (this.#text[this.#at] === ',') this.#at += 1;
    }
  }

  #name(): string {
    const from = this.#at;
    this.#skipString();
    if (this.#at > this.#text.length) return ''; // the text was cut within it
    const name = JSON.parse(this.#text.slice(from, this.#at)) as string;
    this.#blank();
    this.#at += 1;
    return name;
  }

  #skipValue(): void {
    this.#blank();
    let depth = 0;
    do {
      const letter = this.#text[this.#at];
      if (letter === undefined) return;
      if (letter === '"') this.#skipString();
      else {
        if (letter === '{' || letter === '[') depth += 1;
        if (letter === '}' || letter === ']') depth -= 1;
        this.#at += 1;
      }
    } while (depth > 0 || !endsValue(this.#text.charAt(this.#at)));
  }

  #skipString(): void {
    this.#at += 1;
    while (this.#at < this.#text.length && this.#text[this.#at] !== '"')
      this.#at += this.#text[this.#at] === '\\' ? 2 : 1;
    this.#at += 1;
  }

  #blank(): void {
    while (isBlank(this.#text.charAt(this.#at))) this.#at += 1;
  }
}
