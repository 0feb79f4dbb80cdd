import { readSite } from '../connection/api-site.ts';
import { MisuseError } from '../error/call-error.ts';
import { type ClientClock, machineClock } from '../wait/client-clock.ts';
import { CallbackInbox } from './callback-inbox.ts';
import {
  type CallbackMessage,
  type MessageAction,
  type MessageType,
  type RawMessage,
  readMessage,
  toMessage,
} from './callback-message.ts';
import { isSignedWith } from './callback-signature.ts';
import type { CallbackStore } from './callback-store.ts';
import { NewestMessages } from './newest-messages.ts';
import type { Arrival, Receipt, ReceiverOptions } from './receiver-options.ts';
import { RefusalWatch } from './refusal-watch.ts';
import { SeenMessages } from './seen-messages.ts';
import { SigningKeyCache } from './signing-key-cache.ts';
import { type CallbackHandler, readWanted, type WantedMessages } from './wanted-messages.ts';

/** For how long messages are known by their ids. */
const knownFor = 3 * 86_400_000;

/**
 * Takes callbacks: believes a message by its signature over the bytes as they came, takes each once, answers at once and works
 * afterwards, in order of each record. What cannot be taken now is answered by a status after which it comes again
 * (evidence: callbacks/retries).
 */
export class CallbackReceiver {
  readonly #keys: SigningKeyCache;
  readonly #seen: SeenMessages;
  readonly #newest = new NewestMessages();
  readonly #inbox: CallbackInbox;
  readonly #companyId: string;
  readonly #clock: ClientClock;
  readonly #store: CallbackStore | null;
  readonly #refusals: RefusalWatch;
  readonly #subscriptions: WantedMessages[] = [];
  readonly #keeping = new Set<string>();

  constructor({
    site,
    companyId,
    failed = printFailure,
    warned = console.warn,
    store,
    mostWaiting,
    atOnce,
    clock = machineClock,
    fetch: send = fetch,
  }: ReceiverOptions) {
    const { api, login } = readSite(site, { mayBePlain: true });
    if (!companyId) throw new MisuseError('"companyId" is missing.', { advice: 'Say whose messages are taken.' });
    this.#companyId = companyId;
    this.#keys = new SigningKeyCache({ origins: [login, api], companyId }, clock, send);
    this.#clock = clock;
    this.#store = store ?? null;
    this.#refusals = new RefusalWatch(clock, warned);
    this.#seen = new SeenMessages(clock);
    const work = async (message: CallbackMessage) => {
      if (await this.#workOn(message, failed)) await this.#finish(message.messageId);
    };
    this.#inbox = new CallbackInbox(work, ({ messageId }) => void this.#finish(messageId), {
      mostWaiting,
      atOnce,
    });
  }

  /** Has messages worked on: of a type, or of a type and an action, or all (`*`). Raises `MisuseError` for what is none of these. */
  on<T extends MessageType>(type: T, handle: CallbackHandler<T>): this;
  on<T extends MessageType>(type: T, action: MessageAction, handle: CallbackHandler<T>): this;
  on(type: '*', handle: CallbackHandler<MessageType>): this;
  on(type: MessageType | '*', ...rest: readonly unknown[]): this {
    this.#subscriptions.push(readWanted(type, rest));
    return this;
  }

  /** Takes a message, or says why not. Raises nothing. */
  async receive(arrival: Arrival): Promise<Receipt> {
    const receipt = await this.#receive(arrival);
    this.#refusals.note(receipt.status);
    return receipt;
  }

  /**
   * Works on what the store has from a process that ended before it had, and on what a handler raised; knows what was taken when it comes again. To be
   * called once handlers are there, before a receiver is served, and again whenever what was raised is to be tried anew. Answers how many there were.
   * Raises what the store raises.
   */
  async resume(): Promise<number> {
    const store = this.#storeOrRaise();
    const now = this.#clock.now();
    for (const { message } of await store.between(now - knownFor, now + 1)) {
      this.#seen.add(message.messageId);
      this.#newest.isLate(message);
    }
    const waiting = (await store.waiting()).filter(({ message }) => !this.#inbox.has(message.messageId));
    for (const { message } of waiting) this.#put(message);
    return waiting.length;
  }

  /** Has messages worked on anew that came within a time: after a mistake in a handler, say. Answers how many there were. Raises what the store raises. */
  async replay(from: Date, until: Date = new Date(this.#clock.now() + 1)): Promise<number> {
    const kept = await this.#storeOrRaise().between(from.getTime(), until.getTime());
    for (const { message } of kept) this.#put(message);
    return kept.length;
  }

  #storeOrRaise(): CallbackStore {
    if (this.#store !== null) return this.#store;
    throw new MisuseError('The receiver keeps no messages.', {
      advice: 'Give it a `store`: `fileCallbacks(path)`, say.',
    });
  }

  async #receive({ body, signature }: Arrival): Promise<Receipt> {
    const raw = readMessage(body);
    if (raw === null) return { status: 400, outcome: 'no message' };
    if (this.#inbox.isFull) return { status: 429, outcome: 'busy' };
    const isSigned = await this.#isSigned(raw, body, signature).catch(() => null);
    if (isSigned === null) return { status: 429, outcome: 'no key' };
    if (!isSigned) return { status: 401, outcome: 'not signed' };
    const message = toMessage(raw, signature ?? '');
    return message === null ? { status: 400, outcome: 'no message' } : this.#take(message);
  }

  /** Waits until everything that was taken was worked on: before a process ends. */
  settled(): Promise<void> {
    return this.#inbox.settled();
  }

  /** What is being kept is known already: it is not kept twice, and not answered as taken before it is. */
  async #take(message: CallbackMessage): Promise<Receipt> {
    if (this.#keeping.has(message.messageId)) return { status: 429, outcome: 'busy' };
    if (this.#seen.has(message.messageId)) return { status: 200, outcome: 'seen before' };
    if (this.#store !== null && !(await this.#keep(message, this.#store))) return { status: 429, outcome: 'not kept' };
    this.#seen.add(message.messageId);
    this.#put(message);
    return { status: 200, outcome: 'taken' };
  }

  #put(message: CallbackMessage): void {
    this.#inbox.put({ ...message, isLate: this.#newest.isLate(message) });
  }

  async #keep(message: CallbackMessage, store: CallbackStore): Promise<boolean> {
    this.#keeping.add(message.messageId);
    try {
      await store.add({ at: this.#clock.now(), message });
      return true;
    } catch {
      return false;
    } finally {
      this.#keeping.delete(message.messageId);
    }
  }

  /** A message whose end could not be written down is worked on once more by the next process. */
  async #finish(messageId: string): Promise<void> {
    await this.#store?.done(messageId).catch(() => {});
  }

  async #isSigned({ CompanyId, Metadata }: RawMessage, body: Uint8Array, signature: string | null): Promise<boolean> {
    const address = Metadata?.key_url;
    if (signature === null || !this.#keys.isAllowed(address)) return false;
    if (String(CompanyId ?? '').toLowerCase() !== this.#companyId.toLowerCase()) return false;
    if (await isSignedWith(body, signature, await this.#keys.keyAt(address))) return true;
    const changed = await this.#keys.changedKey(address);
    return changed !== null && isSignedWith(body, signature, changed);
  }

  async #workOn(message: CallbackMessage, failed: NonNullable<ReceiverOptions['failed']>): Promise<boolean> {
    let isDone = true;
    for (const { type, action, handle } of this.#subscriptions) {
      if ((type !== null && type !== message.type) || (action !== null && action !== message.action)) continue;
      try {
        await handle(message);
      } catch (error) {
        isDone = false;
        failed(error, message);
      }
    }
    return isDone;
  }
}

function printFailure(error: unknown, { type, id, action }: CallbackMessage): void {
  console.error(`A handler failed on ${type} ${id}, ${action}.`, error);
}
