import type { ByteBudget } from '@reeve/http';
import { refuseCall } from '../fault/server-fault.ts';

/** What long answers are held to. */
export interface LongAnswerLimits {
  /** How many are made at a time. */
  readonly most: number;
  /** How long one waits for its turn before it is refused, in milliseconds. */
  readonly patienceMs: number;
}

/** Who wants a long answer. */
export interface Wanting {
  /** Whose answers have a share of the memory for answers: a tenant's name. */
  readonly owner: string;
  /** Tells when the caller goes away, until the returned function is called. */
  onHangUp(told: () => void): () => void;
}

interface Waiting {
  readonly owner: string;
  readonly begin: () => void;
}

/**
 * The turns of long answers. A few are made at a time, first come first served, and none while those that were made and
 * are not read yet take half of what answers may hold in memory, or those of its owner a quarter. Short answers never wait
 * for them.
 */
export class LongAnswers {
  readonly #limits: LongAnswerLimits;
  readonly #answers: ByteBudget;
  readonly #waiting = new Set<Waiting>();
  #running = 0;

  constructor(answers: ByteBudget, limits: LongAnswerLimits) {
    this.#limits = limits;
    this.#answers = answers;
    answers.onRoom(() => this.#go());
  }

  /** How many wait for their turn. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Makes an answer when it is its turn. Raises `no room` when it waited too long, or when its caller hung up meanwhile. */
  async make<T>(does: () => Promise<T>, wanting: Wanting): Promise<T> {
    if (!this.#hasRoom(wanting.owner)) await this.#turn(wanting);
    else this.#running++;
    try {
      return await does();
    } finally {
      this.#running--;
      this.#go();
    }
  }

  async #turn({ owner, onHangUp }: Wanting): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const waiting = { owner, begin: resolve };
    this.#waiting.add(waiting);
    // Who leaves is not begun any more, and who was begun leaves no more.
    const leave = () => this.#waiting.delete(waiting) && reject();
    const timer = setTimeout(leave, this.#limits.patienceMs);
    const listensNoMore = onHangUp(leave);
    await promise.catch(refuseLate).finally(() => {
      clearTimeout(timer);
      listensNoMore();
    });
  }

  #go(): void {
    for (const waiting of this.#waiting) {
      if (!this.#hasRoom(waiting.owner)) continue;
      this.#waiting.delete(waiting);
      this.#running++;
      waiting.begin();
    }
  }

  #hasRoom(owner: string): boolean {
    const { held, most } = this.#answers;
    return this.#running < this.#limits.most && held <= most / 2 && this.#answers.heldBy(owner) <= most / 4;
  }
}

function refuseLate(): never {
  const message =
    'Too many long answers are being made or are not read yet. Ask for a smaller page, or try again later.';
  return refuseCall({ kind: 'no room', message, retryAfterSeconds: 10 });
}
