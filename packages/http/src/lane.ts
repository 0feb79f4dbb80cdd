import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** What begins a request whose turn it is, and what is done when its answer has left or cannot leave any more. */
export interface Turn {
  readonly response: ServerResponse;
  readonly begin: () => void;
}

/**
 * The requests of one connection, one after another: a request begins when the answer before it was written, and nothing
 * more is read from the connection while one waits. Who does not read answers is not worked for, however much they send.
 */
export class Lane {
  readonly socket: Socket;
  #current: Turn | null = null;
  readonly #waiting: Turn[] = [];
  #latest: ServerResponse | null = null;
  readonly #onRest: (lane: Lane) => void;

  constructor(socket: Socket, onRest: (lane: Lane) => void) {
    this.socket = socket;
    this.#onRest = onRest;
    socket.once('close', () => {
      this.#waiting.length = 0;
    });
  }

  /** Whether a request was ever received. */
  get isUsed(): boolean {
    return this.#latest !== null;
  }

  /** Whether nothing is being answered. */
  get isResting(): boolean {
    return this.#current === null;
  }

  /** Requests that wait for their turn. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** The response to the newest request; requests are answered in order, so it is the last due. */
  get latestResponse(): ServerResponse | undefined {
    return this.#latest ?? undefined;
  }

  /** Takes a request: it begins at once, or when those before it are answered. */
  add(turn: Turn): void {
    this.#latest = turn.response;
    if (this.#current === null) this.#begin(turn);
    else this.#wait(turn);
  }

  #wait(turn: Turn): void {
    this.#waiting.push(turn);
    this.socket.pause();
  }

  #begin(turn: Turn): void {
    this.#current = turn;
    turn.response.once('close', () => this.#next());
    turn.begin();
  }

  #next(): void {
    this.#current = null;
    if (this.socket.destroyed) return;
    const next = this.#waiting.shift();
    if (next !== undefined) this.#begin(next);
    else this.#rest();
  }

  #rest(): void {
    this.socket.resume();
    this.#onRest(this);
  }
}
