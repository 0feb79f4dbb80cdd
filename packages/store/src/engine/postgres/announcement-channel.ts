import pg from 'pg';
import { DatabaseUnavailable } from '../errors.ts';
import { announcementChannel, type Envelope, unsealed } from './announcement-envelope.ts';
import { endClient } from './driver/silence.ts';

/** What an engine does about announcements that arrive. */
export interface AnnouncementChannelOptions {
  readonly url: string;
  readonly receive: (envelope: Envelope) => void;
  /** The connection was lost and is back: announcements may have been missed. */
  readonly gap: () => void;
  /** Told why the connection was lost, and of every attempt that failed. */
  readonly report: (error: unknown) => void;
  /** Waits between two attempts, in milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

const firstWait = 100;
const longestWait = 5_000;

/**
 * The connection on which an engine hears the other processes. It is kept for as long as the engine is open: when lost
 * it is made again, with growing pauses, and `gap` is called.
 */
export class AnnouncementChannel {
  readonly #options: AnnouncementChannelOptions;
  #client: pg.Client | null = null;
  #opening: Promise<void> | null = null;
  /** The question that is on its way, and the one that is sent when it is answered. */
  #asking: Promise<boolean> = Promise.resolve(true);
  #next: Promise<boolean> | null = null;
  #closed = false;

  constructor(options: AnnouncementChannelOptions) {
    this.#options = options;
  }

  /** Resolves when announcements are heard. Raises `DatabaseUnavailable` when the first connection fails. */
  open(): Promise<void> {
    this.#opening ??= this.#connect().catch((error) => {
      this.#opening = null;
      throw new DatabaseUnavailable(error);
    });
    return this.#opening;
  }

  /**
   * Resolves when what was committed before the call was received, false when the connection is away. The server sends
   * notifications in the order of the commits, and before the answer to a question that comes after them: an empty one is
   * asked, and all who call while another is on its way share the next.
   */
  caughtUp(): Promise<boolean> {
    this.#next ??= this.#asking.then(() => this.#ask());
    return this.#next;
  }

  /** Ends the connection; nothing is received any more. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#opening?.catch(() => {});
    if (this.#client !== null) await endClient(this.#client);
  }

  #ask(): Promise<boolean> {
    this.#next = null;
    const client = this.#client;
    if (client === null) return Promise.resolve(false);
    this.#asking = client.query('').then(
      () => client === this.#client,
      () => this.#lose(client),
    );
    return this.#asking;
  }

  /** A connection that answers nothing is ended, which begins another. */
  #lose(client: pg.Client): boolean {
    client.end().catch(this.#options.report);
    return false;
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#options.url,
      application_name: 'reeve announcements',
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      query_timeout: longestWait,
    });
    // An error is followed by "end"; it must be listened to, or it ends the process.
    client.on('error', this.#options.report);
    client.on('notification', ({ payload }) => this.#receive(payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${announcementChannel}`);
    } catch (error) {
      // Half a connection would be left over of each attempt.
      await endClient(client);
      throw error;
    }
    client.once('end', () => void this.#reconnect());
    this.#client = client;
    if (this.#closed) await endClient(client);
  }

  #receive(text: string): void {
    const envelope = unsealed(text);
    if (envelope && !this.#closed) this.#options.receive(envelope);
  }

  async #reconnect(): Promise<void> {
    this.#client = null;
    for (let pause = firstWait; !this.#closed; pause = Math.min(pause * 2, longestWait)) {
      await this.#options.wait(pause);
      if (this.#closed) return;
      try {
        await this.#connect();
        return this.#options.gap();
      } catch (error) {
        this.#options.report(error);
      }
    }
  }
}
