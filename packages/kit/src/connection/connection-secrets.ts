/** Secrets of a connection by name, which show themselves to nobody but who asks for one: not to logs, JSON or `inspect`. */
export class ConnectionSecrets {
  readonly #values: ReadonlyMap<string, string>;

  constructor(values: Readonly<Record<string, string>>) {
    this.#values = new Map(Object.entries(values));
  }

  /** The secret of a name; undefined where there is none. */
  reveal(name: string): string | undefined {
    return this.#values.get(name);
  }

  toString(): string {
    return '[secrets]';
  }

  toJSON(): string {
    return '[secrets]';
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[secrets]';
  }
}
