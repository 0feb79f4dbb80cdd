import type { CallbackMessage } from './callback-message.ts';

/** After a deletion nothing is newer. */
const forGood = Number.POSITIVE_INFINITY;

/**
 * What was last told of each record, of no more than so many: messages are sent again when they could not be taken, so that an older one may come
 * after a newer one.
 */
export class NewestMessages {
  readonly #most: number;
  /** When the newest that was told was written, in the order in which it was told. */
  readonly #newest = new Map<string, number>();

  constructor(most = 100_000) {
    this.#most = most;
  }

  /** Notes a message. Whether something newer of its record was told before. */
  isLate(message: CallbackMessage): boolean {
    const key = `${message.type} ${message.id}`;
    const before = this.#newest.get(key) ?? Number.NEGATIVE_INFINITY;
    const own = message.action === 'deleted' ? forGood : writtenAt(message);
    if (own < before || (Number.isNaN(own) && before === forGood)) return true;
    if (Number.isNaN(own)) return false;
    this.#newest.delete(key);
    this.#newest.set(key, own);
    const [oldest] = this.#newest.keys();
    if (this.#newest.size > this.#most && oldest !== undefined) this.#newest.delete(oldest);
    return false;
  }
}

/** Whether a message tells of a state before that of another one of its record. */
export function isOlder(one: CallbackMessage, other: CallbackMessage): boolean {
  return writtenAt(one) < writtenAt(other);
}

/** When the record was written as the message has it; one that does not say so is as new as any. */
function writtenAt({ entity }: CallbackMessage): number {
  return Date.parse(String((entity as { _info?: { lastUpdated?: unknown } } | null)?._info?.lastUpdated));
}
