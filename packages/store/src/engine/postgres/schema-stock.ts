import type pg from 'pg';
import { stockUp } from './empty-schemas.ts';
import { holdNames } from './hold-names.ts';

/** Works on a connection of its own. */
type Administer = (work: (client: pg.Client) => Promise<void>) => Promise<void>;

/** Keeps empty schemas in stock, so that a copy has only its rows to wait for. One at work at a time, of all processes. */
export class SchemaStock {
  readonly #count: number;
  readonly #administer: Administer;
  readonly #report: (error: unknown) => void;
  readonly #ends = new AbortController();
  #filling: Promise<void> | null = null;

  constructor(count: number, administer: Administer, report: (error: unknown) => void) {
    this.#count = count;
    this.#administer = administer;
    this.#report = report;
  }

  /** Begins to make what is missing of the shape of a schema, and does not wait for it. What goes wrong is reported: copies do without. */
  fill(like: string): void {
    if (this.#count === 0 || this.#filling !== null || this.#ends.signal.aborted) return;
    this.#filling = this.#fill(like)
      .catch((error) => this.#ends.signal.aborted || this.#report(error))
      .then(() => {
        this.#filling = null;
      });
  }

  /** Gives up what is being made; what is half done is dropped by the next who makes one. */
  async close(): Promise<void> {
    this.#ends.abort();
    await this.#filling;
  }

  #fill(like: string): Promise<void> {
    return this.#administer(async (client) => {
      await holdNames(client, ['stock']);
      await stockUp(client, like, this.#count, this.#ends.signal);
    });
  }
}
