import type { CallbackMessage } from './callback-message.ts';
import { isOlder } from './newest-messages.ts';

/** What works on a message. */
export type MessageWork = (message: CallbackMessage) => Promise<void> | void;

/** How much an inbox takes. */
export interface InboxLimits {
  /** Messages that may wait. */
  readonly mostWaiting?: number | undefined;
  /** Records that are worked on side by side. */
  readonly atOnce?: number | undefined;
}

/**
 * Works on messages after they were taken: of one record one at a time and in their order, of different records side by
 * side, so many at once. Updates of a record that wait together are one: the newest, which says how many it stands for.
 */
export class CallbackInbox {
  readonly #work: MessageWork;
  readonly #collapsed: (message: CallbackMessage) => void;
  readonly #mostWaiting: number;
  readonly #atOnce: number;
  /** What waits of each record that waits or is worked on. */
  readonly #records = new Map<string, CallbackMessage[]>();
  /** Records with messages of which none is worked on, the longest waiting first. */
  readonly #ready = new Set<string>();
  readonly #held = new Set<string>();
  #working = 0;
  #waiting = 0;
  #idle: (() => void)[] = [];

  /** `collapsed` hears of messages for which another one stands. */
  constructor(
    work: MessageWork,
    collapsed: (message: CallbackMessage) => void,
    { mostWaiting = 10_000, atOnce = 100 }: InboxLimits = {},
  ) {
    this.#work = work;
    this.#collapsed = collapsed;
    this.#mostWaiting = mostWaiting;
    this.#atOnce = atOnce;
  }

  get isFull(): boolean {
    return this.#waiting >= this.#mostWaiting;
  }

  /** Whether a message waits or is worked on. */
  has(messageId: string): boolean {
    return this.#held.has(messageId);
  }

  put(message: CallbackMessage): void {
    const key = `${message.type} ${message.id}`;
    const queue = this.#records.get(key) ?? this.#openQueue(key);
    this.#add(queue, message);
  }

  /** Waits until everything was worked on. */
  settled(): Promise<void> {
    return this.#records.size === 0 ? Promise.resolve() : new Promise((resolve) => this.#idle.push(resolve));
  }

  #openQueue(key: string): CallbackMessage[] {
    const queue: CallbackMessage[] = [];
    this.#records.set(key, queue);
    this.#ready.add(key);
    queueMicrotask(() => this.#begin());
    return queue;
  }

  #add(queue: CallbackMessage[], message: CallbackMessage): void {
    const last = queue.at(-1);
    this.#held.add(message.messageId);
    if (last?.action === 'updated' && message.action === 'updated') {
      const [newer, older] = isOlder(message, last) ? [last, message] : [message, last];
      queue[queue.length - 1] = { ...newer, collapsed: last.collapsed + 1 };
      this.#leave(older);
      this.#collapsed(older);
      return;
    }
    queue.push(message);
    this.#waiting += 1;
  }

  #leave({ messageId }: CallbackMessage): void {
    this.#held.delete(messageId);
  }

  #begin(): void {
    for (const key of this.#ready) {
      if (this.#working >= this.#atOnce) return;
      this.#ready.delete(key);
      void this.#workOn(key);
    }
  }

  /** Works on one message of a record; the others of it wait behind the records that are ready already. */
  async #workOn(key: string): Promise<void> {
    const queue = this.#records.get(key) ?? [];
    const message = queue.shift();
    if (message === undefined) return;
    this.#waiting -= 1;
    this.#working += 1;
    await this.#work(message);
    this.#working -= 1;
    this.#leave(message);
    if (queue.length > 0) this.#ready.add(key);
    else this.#records.delete(key);
    if (this.#records.size === 0) for (const tell of this.#idle.splice(0)) tell();
    this.#begin();
  }
}
