import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as a receiver got it. */
export interface Received {
  /** Path and query, the id and action at their end. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** The body's exact text. */
  readonly text: string;
  readonly body: ReceivedBody;
}

/** The members of a message that tests look at. */
export interface ReceivedBody {
  readonly MessageId: string;
  readonly Action: string;
  readonly Type: string;
  readonly ID: number;
  readonly MemberId: string;
  readonly Entity: string | null;
  readonly Metadata: { readonly key_url: string };
  readonly CallbackObjectRecId: number;
}

/** A receiver of callbacks on this machine, for tests. */
export class TestReceiver implements AsyncDisposable {
  readonly messages: Received[] = [];
  /** The status of the next answers; null never answers. */
  respond: (message: Received) => number | null = () => 200;
  readonly #server: Server;
  readonly #waiting = new Set<() => void>();

  private constructor() {
    this.#server = createServer((request, response) => {
      let text = '';
      request.setEncoding('utf8');
      request.on('data', (chunk: string) => {
        text += chunk;
      });
      request.on('end', () => {
        const body = JSON.parse(text) as ReceivedBody;
        const message = { url: request.url ?? '', headers: request.headers, text, body };
        const status = this.respond(message);
        this.messages.push(message);
        for (const look of this.#waiting) look();
        if (status !== null) response.writeHead(status).end();
      });
    });
  }

  /** Listens on a port of its own. */
  static async open(): Promise<TestReceiver> {
    const receiver = new TestReceiver();
    await new Promise<void>((resolve) => void receiver.#server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  /** A URL of this receiver that ends so that the record's id may follow. */
  url(path = '/'): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${path}?recordId=`;
  }

  /** Resolves with the messages that pass, when there are so many of them. */
  take(count: number, passes: (message: Received) => boolean = () => true): Promise<Received[]> {
    return new Promise((resolve) => {
      const look = () => {
        const found = this.messages.filter(passes);
        if (found.length < count) return;
        this.#waiting.delete(look);
        resolve(found);
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** What a callback was sent, as `action` or `type action`. */
  told(callback: number): string[] {
    const own = this.messages.filter(({ body }) => body.CallbackObjectRecId === callback);
    return own.map(({ body }) => `${body.Type} ${body.ID} ${body.Action}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
