import type { Socket } from 'node:net';
import { Lane, type Traffic } from './lane.ts';

/** How connections are ended. */
export interface Endings {
  /** How long an ended connection may go on sending before it is cut, so that its client can read what was answered. */
  readonly lingerMs: number;
  /** How long a connection at rest is kept open at the end of a server: a request may be on its way. */
  readonly graceMs: number;
}

/** The open connections of one listener, and what each is doing. */
export class Connections {
  readonly #open = new Set<Socket>();
  readonly #lanes = new Map<Socket, Lane>();
  readonly #endings: Endings;
  readonly #traffic: Traffic = { waiting: 0, onRest: (lane) => this.#rested(lane) };
  #accepted = 0;
  #isEnding = false;

  constructor(endings: Endings) {
    this.#endings = endings;
  }

  /** How many connections were ever accepted. */
  get accepted(): number {
    return this.#accepted;
  }

  /** Requests of all connections that wait for their turn. */
  get waiting(): number {
    return this.#traffic.waiting;
  }

  /** Notes a connection as accepted by the network, before any TLS handshake. */
  accept(socket: Socket): void {
    this.#accepted++;
    this.#open.add(socket);
    socket.once('close', () => this.#open.delete(socket));
  }

  /** Notes a connection as able to carry requests: at once when plain, after the handshake when TLS. */
  ready(socket: Socket): void {
    const lane = new Lane(socket, this.#traffic);
    this.#lanes.set(socket, lane);
    socket.once('close', () => {
      lane.leave();
      this.#lanes.delete(socket);
    });
    // Node closes by this a connection whose last answer was written. Closed with bytes unread it would be reset, and
    // what the client has not read yet would be lost.
    socket.destroySoon = () => endPolitely(socket, this.#endings.lingerMs);
    if (this.#isEnding) this.#rested(lane);
  }

  /** The requests of a connection. */
  laneOf(socket: Socket): Lane | undefined {
    return this.#lanes.get(socket);
  }

  /** Ends every connection when it comes to rest, those at rest after their grace. */
  endAll(): void {
    this.#isEnding = true;
    for (const lane of this.#lanes.values()) if (lane.isResting) this.#rested(lane);
  }

  /** Drops every connection, whatever it is doing. */
  dropAll(): void {
    for (const socket of this.#open) socket.destroy();
  }

  #rested(lane: Lane): void {
    if (!this.#isEnding) return;
    const end = () => {
      if (lane.isResting) endPolitely(lane.socket, this.#endings.lingerMs);
    };
    setTimeout(end, this.#endings.graceMs);
  }
}

/** Says that nothing more comes, and throws away what still comes in until the client has closed too, or for a while. */
function endPolitely(socket: Socket, lingerMs: number): void {
  if (socket.destroyed) return;
  if (socket.writable) socket.end();
  socket.resume();
  const timer = setTimeout(() => socket.destroy(), lingerMs);
  socket.once('close', () => clearTimeout(timer));
}
