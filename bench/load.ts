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
  const pieces: Buffer[] = [];
  const line = await Line.open(port, (piece) => pieces.push(Buffer.from(piece)));
  await line.ask(shot);
  line.close();
  return Buffer.concat(pieces).toString();
}

/** What all lines read into: their answers are counted, and not kept. */
const received = Buffer.allocUnsafe(256 * 1024);

/** One connection. Answers have their length, as those of all that are measured. */
class Line {
  readonly #socket: Socket;
  readonly #take: ((piece: Buffer) => void) | undefined;
  #waiting: ((status: number) => void) | null = null;
  #head = '';
  /** Bytes of the body that are to come; null before the head is there. */
  #left: number | null = null;

  private constructor(port: number, opened: () => void, take: ((piece: Buffer) => void) | undefined) {
    const hear = (bytes: number) => this.#hear(received.subarray(0, bytes));
    const onread = { buffer: received, callback: (bytes: number) => hear(bytes) };
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true, onread }, opened);
    this.#take = take;
  }

  /** Opens a connection; `take` is given the bodies piece by piece, each until it returns. */
  static open(port: number, take?: (piece: Buffer) => void): Promise<Line> {
    return new Promise((resolve, reject) => {
      const line: Line = new Line(port, () => resolve(line), take);
      line.#socket.on('error', reject);
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

  #hear(piece: Buffer): boolean {
    const body = this.#left === null ? this.#hearHead(piece) : piece;
    if (this.#left === null) return true;
    this.#take?.(body);
    this.#left -= body.length;
    if (this.#left <= 0) this.#end();
    return true;
  }

  /** Answers what of a piece is behind the head. */
  #hearHead(piece: Buffer): Buffer {
    const before = this.#head.length;
    this.#head += piece.toString('latin1', 0, mostOfHead);
    const end = this.#head.indexOf('\r\n\r\n');
    if (end < 0) return piece.subarray(piece.length);
    this.#left = Number(/content-length: (\d+)/i.exec(this.#head.slice(0, end))?.[1] ?? 0);
    return piece.subarray(end + 4 - before);
  }

  #end(): void {
    const status = Number(this.#head.slice(9, 12));
    const waiting = this.#waiting;
    this.#head = '';
    this.#left = null;
    this.#waiting = null;
    waiting?.(status);
  }
}

/** Heads are shorter, in characters. */
const mostOfHead = 8_192;
