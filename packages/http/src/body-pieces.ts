import type { IncomingMessage } from 'node:http';
import type { Limits } from './limits.ts';
import { BodyRefused } from './message.ts';

/** What a body that is passed on may be, and how slowly it may come. */
export interface PieceBounds {
  /** The most bytes. */
  readonly most: number;
  readonly limits: Pick<Limits, 'requestMs' | 'sendRate'>;
}

/**
 * The pieces of a body, one after another, as they are asked for: nothing more is read from its sender meanwhile, and
 * none is kept. Raises `BodyRefused`: `too large`; `incomplete` where its sender leaves, sends nothing for as long as a
 * request may take, or has kept us waiting longer than that and than so many bytes may take.
 */
export async function* bodyPieces(request: IncomingMessage, bounds: PieceBounds): AsyncGenerator<Buffer> {
  const pieces: AsyncIterator<Buffer> = request.iterator({ destroyOnReturn: false });
  const patience = new Patience(bounds.limits);
  for (let length = 0; ; ) {
    const { done, value } = await patience.waitFor(pieces.next());
    if (done === true) return;
    length += value.length;
    if (length > bounds.most) throw new BodyRefused('too large');
    patience.received(value.length);
    yield value;
  }
}

/** How long is waited for a sender: only while we wait for it, since we may be what is slow. */
class Patience {
  readonly #limits: PieceBounds['limits'];
  #waitedMs = 0;
  #received = 0;

  constructor(limits: PieceBounds['limits']) {
    this.#limits = limits;
  }

  received(bytes: number): void {
    this.#received += bytes;
  }

  /** Raises `BodyRefused` where it takes too long, or is an error: the sender left then. */
  async waitFor<T>(next: Promise<T>): Promise<T> {
    const began = performance.now();
    const { promise: tooLate, reject } = Promise.withResolvers<never>();
    // What came while this process was busy is looked at first.
    const late = () => setImmediate(() => reject(new BodyRefused('incomplete')));
    const timer = setTimeout(late, this.#most());
    try {
      return await Promise.race([next, tooLate]);
    } catch {
      throw new BodyRefused('incomplete');
    } finally {
      clearTimeout(timer);
      this.#waitedMs += performance.now() - began;
    }
  }

  #most(): number {
    const { requestMs, sendRate } = this.#limits;
    return Math.max(0, Math.min(requestMs, requestMs + (this.#received / sendRate) * 1000 - this.#waitedMs));
  }
}
