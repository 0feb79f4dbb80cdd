import pg from 'pg';

/** What the driver calls of its own connection. */
export interface Wire {
  readonly stream: {
    readonly writableCorked: number;
    cork(): void;
    uncork(): void;
    write(bytes: Uint8Array): unknown;
  };
  query(text: string): void;
}

/** Told once: of the error, or of what was answered. */
export type Settle<T> = (error: Error | null, answered: T | null) => void;

/**
 * A query of the driver without what the driver's own makes for each: copies of what it is given, an object of results, names of
 * columns, events. The driver takes for its pipeline what has its own class above it; that one's constructor is not run.
 */
export abstract class DriverQuery<T> {
  readonly #settle: Settle<T>;

  /** `settle` is called once: with the error, or with what was answered. */
  constructor(settle: Settle<T>) {
    this.#settle = settle;
  }

  /** Sends what is asked. */
  protected abstract send(wire: Wire): void;

  /** What was answered, when all of it is there. */
  protected abstract answered(): T;

  /** Called by the driver when it is this query's turn. What is asked in one go leaves with one packet, the commit behind it too. */
  submit(wire: Wire): null {
    const { stream } = wire;
    if (stream.writableCorked === 0) {
      stream.cork();
      process.nextTick(uncork, stream);
    }
    this.send(wire);
    return null;
  }

  /** Called by the driver when the server or the connection failed. */
  handleError(error: Error): void {
    this.#settle(error, null);
  }

  /** Called by the driver when all was answered. */
  handleReadyForQuery(): void {
    this.#settle(null, this.answered());
  }
}

function uncork(stream: Wire['stream']): void {
  stream.uncork();
}

Object.setPrototypeOf(DriverQuery.prototype, pg.Query.prototype);
