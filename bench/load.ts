import { connect, type Socket } from 'node:net';

/** A request that is sent again and again. */
export interface Shot {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Sent between those that are measured: its time is not among the latencies. */
  readonly aside?: boolean;
}

/** What came of a load. */
export interface Outcome {
  /** Answers that were no refusals. */
  readonly answers: number;
  readonly refused: number;
  readonly seconds: number;
  /** Milliseconds from sending to the last byte, in ascending order. */
  readonly latencies: readonly number[];
}

/** How a load is sent: over so many kept-alive connections, dealt to the ports, while it goes on. */
export interface Sending {
  readonly ports: readonly number[];
  readonly connections: number;
  /** Asked before each request, with how many were sent. */
  readonly goesOn: (sent: number) => boolean;
}

/** Sends requests over so many kept-alive connections until `count` are answered. */
export function load(
  port: number,
  connections: number,
  count: number,
  shot: (index: number) => Shot,
): Promise<Outcome> {
  return send({ ports: [port], connections, goesOn: (sent) => sent < count }, shot);
}

/** Sends requests for so many milliseconds, and so many at the most. */
export function loadFor(
  milliseconds: number,
  sending: Omit<Sending, 'goesOn'>,
  shot: (index: number) => Shot,
  most: number = Number.POSITIVE_INFINITY,
): Promise<Outcome> {
  const end = performance.now() + milliseconds;
  return send({ ...sending, goesOn: (sent) => sent < most && performance.now() < end }, shot);
}

/**
 * Sends requests, each connection one after another. Reads just enough of HTTP/1.1 to be light: the client shares the
 * machine with the server that is measured.
 */
async function send({ ports, connections, goesOn }: Sending, shot: (index: number) => Shot): Promise<Outcome> {
  const latencies: number[] = [];
  let sent = 0;
  let answers = 0;
  let refused = 0;
  const started = performance.now();
  const worker = async (_: unknown, at: number) => {
    const line = await Line.open(ports[at % ports.length] as number);
    while (goesOn(sent)) {
      sent += 1;
      const next = shot(sent);
      const from = performance.now();
      const status = await line.ask(next);
      if (status >= 400) refused += 1;
      else {
        answers += 1;
        if (next.aside !== true) latencies.push(performance.now() - from);
      }
    }
    line.close();
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const seconds = (performance.now() - started) / 1000;
  return { answers, refused, seconds, latencies: latencies.sort((a, b) => a - b) };
}

/** Sends one request and answers its whole text. */
export async function askOnce(port: number, shot: Shot): Promise<string> {
  const line = await Line.open(port);
  await line.ask(shot);
  line.close();
  return line.text;
}

/** One connection. */
class Line {
  readonly #socket: Socket;
  #waiting: ((status: number) => void) | null = null;
  #received: Buffer = Buffer.alloc(0);
  text = '';

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.#hear(chunk));
  }

  static open(port: number): Promise<Line> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new Line(socket)));
      socket.on('error', reject);
    });
  }

  ask({ method, path, headers, body }: Shot): Promise<number> {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const length = body === undefined ? '' : `Content-Length: ${Buffer.byteLength(body)}\r\n`;
    this.#socket.write(`${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${lines.join('')}${length}\r\n${body ?? ''}`);
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #hear(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const end = this.#received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.#received.toString('latin1', 0, end);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
    if (this.#received.length < end + 4 + length) return;
    this.text = this.#received.toString('utf8', end + 4, end + 4 + length);
    this.#received = this.#received.subarray(end + 4 + length);
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.(Number(head.slice(9, 12)));
  }
}
