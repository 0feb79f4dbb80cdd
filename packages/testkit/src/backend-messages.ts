/** The whole messages of PostgreSQL's protocol at the start of what came. */
export function* messagesIn(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at + 5 <= bytes.length; ) {
    const end = at + 1 + bytes.readInt32BE(at + 1);
    if (end > bytes.length) return;
    yield bytes.subarray(at, end);
    at = end;
  }
}

/** The letter that says what a message is. */
export function kindOf(message: Buffer): string {
  return String.fromCharCode(message[0] ?? 0);
}

/** Statements as one message, without parameters. */
export function simpleQuery(text: string): Buffer {
  const body = Buffer.from(`${text}\0`);
  const head = Buffer.alloc(5);
  head.write('Q');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

/** What a server says until it is ready, without what it asks for to know who is there. */
export class Greeting {
  /** Null until the server is ready. */
  bytes: Buffer | null = null;
  #unread: Buffer = Buffer.alloc(0);
  readonly #parts: Buffer[] = [];

  /** Takes what came. What comes after the greeting is passed over. */
  hear(chunk: Buffer): void {
    if (this.bytes !== null) return;
    this.#unread = Buffer.concat([this.#unread, chunk]);
    for (const message of messagesIn(this.#unread)) {
      this.#unread = this.#unread.subarray(message.length);
      if (isGreeting(message)) this.#parts.push(message);
      if (kindOf(message) === 'Z') {
        this.bytes = Buffer.concat(this.#parts);
        return;
      }
    }
  }

  /** The number of the process that serves the connection; 0 until the server is ready. */
  get process(): number {
    const key = this.#parts.find((message) => kindOf(message) === 'K');
    return key?.readInt32BE(5) ?? 0;
  }
}

/** Settings, the number of the process, that it is ready, and that whoever asks is let in. */
function isGreeting(message: Buffer): boolean {
  const kind = kindOf(message);
  return 'SKZ'.includes(kind) || (kind === 'R' && message.readInt32BE(5) === 0);
}
