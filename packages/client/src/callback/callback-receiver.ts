import { readSite } from '../connection/api-site.ts';
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
import { SeenMessages } from './seen-messages.ts';
import { SigningKeyCache } from './signing-key-cache.ts';

/** Whom a receiver believes, and what it does. */
export interface ReceiverOptions {
  /** The system whose messages are taken, as a client is given it: `na`, a host or an address. */
  readonly site: string;
  readonly companyId: string;
  /** Hears of what a handler raised. Printed where it is left out. */
  readonly failed?: (error: unknown, message: CallbackMessage) => void;
  /** Messages that may wait, 10,000: further ones are answered 429, and come again. */
  readonly mostWaiting?: number;
  readonly clock?: ClientClock;
  readonly fetch?: typeof fetch;
}

/** What is answered to a message, and why. */
export interface Receipt {
  readonly status: 200 | 400 | 401 | 429;
  readonly outcome: 'taken' | 'seen before' | 'no message' | 'not signed' | 'busy' | 'no key';
}

/** A message as it arrives: its bytes as they came, and the header `x-content-signature`. */
export interface Arrival {
  readonly body: Uint8Array;
  readonly signature: string | null;
}

/** Works on messages of a type. */
export type CallbackHandler<T extends MessageType> = (message: CallbackMessage<T>) => Promise<void> | void;

interface HandlerEntry {
  readonly type: MessageType | null;
  readonly action: MessageAction | null;
  readonly handle: CallbackHandler<MessageType>;
}

/**
 * Takes callbacks: believes a message by its signature over the bytes as they came, takes each once, answers at once and works
 * afterwards, in order of each record. What cannot be taken now is answered by a status after which it comes again
 * (evidence: callbacks/retries).
 */
export class CallbackReceiver {
  readonly #keys: SigningKeyCache;
  readonly #seen: SeenMessages;
  readonly #inbox: CallbackInbox;
  readonly #companyId: string;
  readonly #subscriptions: HandlerEntry[] = [];

  constructor({
    site,
    companyId,
    failed = printFailure,
    mostWaiting,
    clock = machineClock,
    fetch: send = fetch,
  }: ReceiverOptions) {
    const { api, login } = readSite(site, { mayBePlain: true });
    this.#companyId = companyId;
    this.#keys = new SigningKeyCache({ origins: [login, api], companyId }, clock, send);
    this.#seen = new SeenMessages(clock);
    this.#inbox = new CallbackInbox((message) => this.#workOn(message, failed), mostWaiting);
  }

  /** Has messages worked on: of a type, or of a type and an action, or all (`*`). */
  on<T extends MessageType>(type: T, handle: CallbackHandler<T>): this;
  on<T extends MessageType>(type: T, action: MessageAction, handle: CallbackHandler<T>): this;
  on(type: '*', handle: CallbackHandler<MessageType>): this;
  on(type: MessageType | '*', ...rest: readonly unknown[]): this {
    const handle = rest.at(-1) as CallbackHandler<MessageType>;
    const action = rest.length > 1 ? (rest[0] as MessageAction) : null;
    this.#subscriptions.push({ type: type === '*' ? null : type, action, handle });
    return this;
  }

  /** Takes a message, or says why not. Raises nothing. */
  async receive({ body, signature }: Arrival): Promise<Receipt> {
    const raw = readMessage(body);
    if (raw === null) return { status: 400, outcome: 'no message' };
    if (this.#inbox.isFull) return { status: 429, outcome: 'busy' };
    const isSigned = await this.#isSigned(raw, body, signature).catch(() => null);
    if (isSigned === null) return { status: 429, outcome: 'no key' };
    if (!isSigned) return { status: 401, outcome: 'not signed' };
    return this.#take(toMessage(raw));
  }

  /** Waits until everything that was taken was worked on: before a process ends. */
  settled(): Promise<void> {
    return this.#inbox.settled();
  }

  #take(message: CallbackMessage): Receipt {
    if (this.#seen.has(message.messageId)) return { status: 200, outcome: 'seen before' };
    this.#seen.add(message.messageId);
    this.#inbox.put(message);
    return { status: 200, outcome: 'taken' };
  }

  async #isSigned({ CompanyId, Metadata }: RawMessage, body: Uint8Array, signature: string | null): Promise<boolean> {
    const address = Metadata?.key_url;
    if (signature === null || !this.#keys.isAllowed(address)) return false;
    if (String(CompanyId ?? '').toLowerCase() !== this.#companyId.toLowerCase()) return false;
    if (await isSignedWith(body, signature, await this.#keys.keyAt(address))) return true;
    const changed = await this.#keys.changedKey(address);
    return changed !== null && isSignedWith(body, signature, changed);
  }

  async #workOn(message: CallbackMessage, failed: NonNullable<ReceiverOptions['failed']>): Promise<void> {
    for (const { type, action, handle } of this.#subscriptions) {
      if ((type !== null && type !== message.type) || (action !== null && action !== message.action)) continue;
      try {
        await handle(message);
      } catch (error) {
        failed(error, message);
      }
    }
  }
}

function printFailure(error: unknown, { type, id, action }: CallbackMessage): void {
  console.error(`A handler failed on ${type} ${id}, ${action}.`, error);
}
