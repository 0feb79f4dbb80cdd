import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** What begins a request whose turn it is, and what is done when its answer has left or cannot leave any more. */
export interface LaneTurn {
  readonly response: ServerResponse;
  readonly begin: () => void;
}

/** Node's own parser of a connection. It is not documented; without it requests are made, and passed over. */
interface Parsed extends Socket {
  readonly parser?: { onIncoming: () => number } | null;
}

/** What a parser is answered that shall read no further. */
const readNoFurther = 2;

/** What lanes share. */
export interface Traffic {
  /** Requests that wait for their turn, in all lanes. */
  waiting: number;
  /** Told when nothing is being answered any more. */
  readonly onRest: (lane: Lane) => void;
}

/**
 * The requests of one connection, one after another: a request begins when the answer before it was written, and nothing
 * more is read from the connection while one waits. Who does not read answers is not worked for, however much they send.
 */
export class Lane {
  readonly socket: Socket;
  /** Whether the body of what is being answered comes in its own time. */
  isPassing = false;
  #current: LaneTurn | null = null;
  readonly #waiting: LaneTurn[] = [];
  #latest: ServerResponse | null = null;
  #isClosed = false;
  readonly #traffic: Traffic;

  constructor(socket: Socket, traffic: Traffic) {
    this.socket = socket;
    this.#traffic = traffic;
  }

  /** Whether nothing is being answered. */
  get isResting(): boolean {
    return this.#current === null;
  }

  /** Whether no more requests are taken: too many came. */
  get isClosed(): boolean {
    return this.#isClosed;
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
  add(turn: LaneTurn): void {
    this.#latest = turn.response;
    if (this.#current === null) this.#begin(turn);
    else this.#wait(turn);
  }

  /**
   * Takes no more requests. Of what else came with the same packet none is made: thousands fit into one, and the packets
   * of all connections are read before anything else is done, so that they would all be in memory at once.
   */
  close(): void {
    this.#isClosed = true;
    const { parser } = this.socket as Parsed;
    if (parser != null) parser.onIncoming = () => readNoFurther;
  }

  /** Forgets what waits: the connection is gone. */
  leave(): void {
    this.#traffic.waiting -= this.#waiting.length;
    this.#waiting.length = 0;
  }

  #wait(turn: LaneTurn): void {
    this.#waiting.push(turn);
    this.#traffic.waiting++;
    this.socket.pause();
  }

  #begin(turn: LaneTurn): void {
    this.#current = turn;
    turn.response.once('close', () => this.#next());
    turn.begin();
  }

  #next(): void {
    this.#current = null;
    this.isPassing = false;
    if (this.socket.destroyed) return;
    const next = this.#waiting.shift();
    if (next === undefined) this.#rest();
    else this.#goOn(next);
  }

  #goOn(next: LaneTurn): void {
    this.#traffic.waiting--;
    this.#begin(next);
  }

  #rest(): void {
    this.socket.resume();
    this.#traffic.onRest(this);
  }
}
