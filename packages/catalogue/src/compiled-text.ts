interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The compiled catalogue as it is written: one JSON object, whose parts and their entries begin lines of their own, so that a start parses
 * what it needs. A list of models is a hundredth of the whole, and a server's first call needs a twentieth of that.
 */
export class CompiledText {
  readonly #text: string;
  readonly #parts: ReadonlyMap<string, Stretch>;
  readonly #parsed = new Map<string, unknown>();
  readonly #entries = new Map<string, ReadonlyMap<string, Stretch>>();

  /** `parts`: the names of its parts, in the order of the text. Raises an error for one that is not there. */
  constructor(text: string, parts: readonly string[]) {
    this.#text = text;
    const starts: number[] = [];
    for (const name of parts) starts.push(this.#startOf(name, starts.at(-1) ?? 0));
    const end = text.lastIndexOf('\n}');
    this.#parts = new Map(
      parts.map((name, at) => {
        const [start = 0, next] = starts.slice(at, at + 2);
        return [name, { from: start + keyLength(name), to: next === undefined ? end : next - 1 }];
      }),
    );
  }

  /** A part, parsed once. */
  part<T>(name: string): T {
    if (!this.#parsed.has(name)) this.#parsed.set(name, this.#parse(this.#parts.get(name)));
    return this.#parsed.get(name) as T;
  }

  /** An entry of a part that is an object, parsed anew each time; undefined where there is none of that name. */
  entry<T>(part: string, name: string): T | undefined {
    const span = this.#entriesOf(part).get(name);
    return span === undefined ? undefined : this.#parse(span);
  }

  /** Whether a part that is an object has an entry of that name. */
  has(part: string, name: string): boolean {
    return this.#entriesOf(part).has(name);
  }

  /** The names of a part's entries, in the order of the text. */
  namesIn(part: string): readonly string[] {
    return [...this.#entriesOf(part).keys()];
  }

  #startOf(name: string, after: number): number {
    const found = this.#text.indexOf(`\n"${name}": `, after);
    if (found < 0) throw new Error(`The compiled catalogue has no part "${name}".`);
    return found;
  }

  #parse<T>(span: Stretch | undefined): T {
    return JSON.parse(span === undefined ? 'null' : this.#text.slice(span.from, span.to)) as T;
  }

  #entriesOf(part: string): ReadonlyMap<string, Stretch> {
    const known = this.#entries.get(part) ?? entriesWithin(this.#text, this.#parts.get(part) ?? { from: 0, to: 0 });
    this.#entries.set(part, known);
    return known;
  }
}

/** The text before a value: `\n"name": `. */
function keyLength(name: string): number {
  return name.length + 5;
}

/** Entries begin with a quotation mark at the beginning of a line, where the lines of one that goes on begin with a bracket. */
function entriesWithin(text: string, { from, to }: Stretch): ReadonlyMap<string, Stretch> {
  const entries = new Map<string, Stretch>();
  for (let at = text.indexOf('\n"', from); at >= 0 && at < to; ) {
    const next = text.indexOf('\n"', at + 2);
    const name = text.slice(at + 2, text.indexOf('"', at + 2));
    const isLast = next < 0 || next > to;
    entries.set(name, { from: at + keyLength(name), to: isLast ? text.lastIndexOf('\n', to - 1) : next - 1 });
    at = next;
  }
  return entries;
}
