import pg from 'pg';
import { DatabaseUnavailable } from '../errors.ts';
import { announcementChannel, type Envelope, unsealed } from './announcement-envelope.ts';

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

  /** Ends the connection; nothing is received any more. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#opening?.catch(() => {});
    await this.#client?.end();
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#options.url,
      application_name: 'reeve announcements',
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    });
    // An error is followed by "end"; it must be listened to, or it ends the process.
    client.on('error', this.#options.report);
    client.on('notification', ({ payload }) => this.#receive(payload ?? ''));
    await client.connect();
    await client.query(`listen ${announcementChannel}`);
    client.once('end', () => void this.#reconnect());
    this.#client = client;
    if (this.#closed) await client.end();
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
