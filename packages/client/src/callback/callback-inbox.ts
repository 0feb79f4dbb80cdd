import type { CallbackMessage } from './callback-message.ts';

/** What works on a message. */
export type MessageWork = (message: CallbackMessage) => Promise<void> | void;

interface RecordQueue {
  readonly waiting: CallbackMessage[];
}

/**
 * Works on messages after they were taken: of one record one at a time and in their order, of different records side by
 * side. Updates of a record that wait together are one: the last, which says how many it stands for.
 */
export class CallbackInbox {
  readonly #work: MessageWork;
  readonly #collapsed: (message: CallbackMessage) => void;
  readonly #most: number;
  readonly #records = new Map<string, RecordQueue>();
  #waiting = 0;
  #idle: (() => void)[] = [];

  /** `collapsed` hears of messages for which a later one stands. */
  constructor(work: MessageWork, collapsed: (message: CallbackMessage) => void, most = 10_000) {
    this.#work = work;
    this.#collapsed = collapsed;
    this.#most = most;
  }

  /** Messages that wait. */
  get size(): number {
    return this.#waiting;
  }

  get isFull(): boolean {
    return this.#waiting >= this.#most;
  }

  put(message: CallbackMessage): void {
    const key = `${message.type} ${message.id}`;
    const queue = this.#records.get(key);
    if (queue === undefined) {
      const made = { waiting: [message] };
      this.#records.set(key, made);
      this.#waiting += 1;
      queueMicrotask(() => void this.#workOn(key, made));
    } else this.#add(queue.waiting, message);
  }

  /** Waits until everything was worked on. */
  settled(): Promise<void> {
    return this.#records.size === 0 ? Promise.resolve() : new Promise((resolve) => this.#idle.push(resolve));
  }

  #add(waiting: CallbackMessage[], message: CallbackMessage): void {
    const last = waiting.at(-1);
    if (last?.action === 'updated' && message.action === 'updated') {
      waiting[waiting.length - 1] = { ...message, collapsed: last.collapsed + 1 };
      this.#collapsed(last);
      return;
    }
    waiting.push(message);
    this.#waiting += 1;
  }

  async #workOn(key: string, { waiting }: RecordQueue): Promise<void> {
    for (let message = waiting.shift(); message !== undefined; message = waiting.shift()) {
      this.#waiting -= 1;
      await this.#work(message);
    }
    this.#records.delete(key);
    if (this.#records.size === 0) for (const tell of this.#idle.splice(0)) tell();
  }
}
