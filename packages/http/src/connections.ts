import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/**
 * The open connections of one listener. Knows for each whether it has carried a request yet, and the last response
 * begun on it, which is what a parser error or a shutdown has to respect.
 */
export class Connections {
  readonly #open = new Set<Duplex>();
  readonly #unused = new Set<Duplex>();
  readonly #latest = new WeakMap<Duplex, ServerResponse>();

  /** Notes a connection as accepted by the network, before any TLS handshake. */
  accepted(socket: Duplex): void {
    this.#open.add(socket);
    socket.once('close', () => this.#open.delete(socket));
  }

  /** Notes a connection as able to carry requests: at once when plain, after the handshake when TLS. */
  ready(socket: Duplex): void {
    this.#unused.add(socket);
    socket.once('close', () => this.#unused.delete(socket));
  }

  /** Notes that a request came on the connection and which response will answer it. */
  began(socket: Duplex, response: ServerResponse): void {
    this.#unused.delete(socket);
    this.#latest.set(socket, response);
  }

  /** The response to the newest request on the connection; requests are answered in order, so it is the last due. */
  latestResponse(socket: Duplex): ServerResponse | undefined {
    return this.#latest.get(socket);
  }

  /** Drops connections that never carried a request, such as those a browser opens in advance. */
  dropUnused(): void {
    for (const socket of this.#unused) socket.destroy();
  }

  /** Drops every connection, whatever it is doing. */
  dropAll(): void {
    for (const socket of this.#open) socket.destroy();
  }
}
