import type { Writer } from './writer.ts';

/** What times the looks, and who hears of what went wrong. */
export interface LookOptions {
  /** Calls back once after so many milliseconds, unless the function that it answers is called first. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
  readonly report: (error: unknown) => void;
}

/** How often it is looked whether something is due: what waits is due by days. */
export const lookMilliseconds = 60_000;

/** How soon where something became due just now. */
const soonMilliseconds = 1000;

/** Does what is due in a tenant that is being served, once a minute and whenever it is asked to look. */
export class RegularLook {
  readonly #options: LookOptions;
  readonly #takeDue: (writer: Writer) => Promise<void>;
  #writer: Writer | null = null;
  #cancel = () => {};
  #looking: Promise<void> = Promise.resolve();

  /** `takeDue` does all that is due; it may raise errors, which are reported. */
  constructor(options: LookOptions, takeDue: (writer: Writer) => Promise<void>) {
    this.#options = options;
    this.#takeDue = takeDue;
  }

  /** Looks from now on. */
  open(writer: Writer): void {
    this.#writer = writer;
    this.#wait();
  }

  /** Looks soon, whenever it would have been. Nothing where the tenant is not being served. */
  lookSoon(): void {
    if (this.#writer !== null) this.#wait(soonMilliseconds);
  }

  /** Ends it, and waits for what is under way. */
  async close(): Promise<void> {
    this.#writer = null;
    this.#cancel();
    await this.#looking;
  }

  /** Takes all that is due. Nothing where the tenant is not being served. What goes wrong is reported, and tried again. */
  look(): Promise<void> {
    this.#looking = this.#looking
      .then(() => (this.#writer === null ? undefined : this.#takeDue(this.#writer)))
      .catch(this.#options.report);
    return this.#looking;
  }

  #wait(milliseconds = lookMilliseconds): void {
    this.#cancel();
    this.#cancel = this.#options.after(milliseconds, () => {
      void this.look().then(() => {
        if (this.#writer !== null) this.#wait();
      });
    });
  }
}
