import type { Context } from '../../command-line/context.ts';

/** A line on the terminal that is drawn over, and nothing where nobody looks. */
export class Progress {
  readonly #context: Pick<Context, 'err' | 'isWatched'>;
  readonly #what: string;
  readonly #all: number | null;
  #isDrawn = false;

  /** `all` is how many there are, where that is known. */
  constructor(context: Pick<Context, 'err' | 'isWatched'>, what: string, all: number | null) {
    this.#context = context;
    this.#what = what;
    this.#all = all;
  }

  /** So many are done. */
  show(done: number): void {
    if (!this.#context.isWatched) return;
    const share = this.#all === null || this.#all === 0 ? '' : ` of ${this.#all} (${percent(done, this.#all)})`;
    this.#context.err(`\r${done}${share} ${this.#what}`);
    this.#isDrawn = true;
  }

  /** Ends the line, and says a sentence beneath it. */
  end(sentence: string): void {
    if (this.#context.isWatched) this.#context.err(`${this.#isDrawn ? '\n' : ''}${sentence}\n`);
  }
}

function percent(done: number, all: number): string {
  return `${Math.min(100, Math.floor((done / all) * 100))} %`;
}
