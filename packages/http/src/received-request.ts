import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { ArrivingBody } from './arriving-body.ts';
import { bodyPieces } from './body-pieces.ts';
import type { ByteBudget } from './byte-budget.ts';
import type { Limits } from './limits.ts';
import { BodyRefused, type HeldMeanwhile, type HttpRequest, type ReceiveManner } from './message.ts';
import { announcedLength, announcesBody, readBody } from './read-body.ts';

/** What the wire cannot tell about a request. */
export interface Reception {
  readonly clock: { now(): number };
  readonly encrypted: boolean;
  readonly limits: Limits;
  /** Of the bodies of all requests. */
  readonly bodies: ByteBudget;
}

/** Where a request came in: marked while a body comes in its own time, which may take longer than a request may. */
export interface BodyLane {
  isPassing: boolean;
}

/** Of the budget of bodies, what those that are passed on may hold together, and those of one owner. */
const passingShare = { together: 0.75, own: 0.5 };

/** The request as the application sees it: HEAD as GET (the listener withholds the body), stamped and numbered. */
export class ReceivedRequest implements HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly remoteAddress: string;
  readonly encrypted: boolean;
  readonly receivedAt: number;
  readonly limits: Limits;
  readonly id: string = randomUUID();
  body: Buffer | null = null;
  readonly #incoming: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #reception: Reception;
  readonly #lane: BodyLane;
  #arriving: ArrivingBody | null = null;
  #held: HeldMeanwhile | null = null;

  constructor(response: ServerResponse, reception: Reception, lane: BodyLane) {
    const request = response.req;
    const url = toOriginForm(request.url!);
    const mark = url.indexOf('?');
    this.method = request.method === 'HEAD' ? 'GET' : request.method!;
    this.path = mark < 0 ? url : url.slice(0, mark);
    this.query = mark < 0 ? '' : url.slice(mark + 1);
    this.headers = request.headers;
    this.remoteAddress = toPlainAddress(request.socket.remoteAddress ?? '');
    this.encrypted = reception.encrypted;
    this.limits = reception.limits;
    this.receivedAt = reception.clock.now();
    this.#incoming = request;
    this.#response = response;
    this.#reception = reception;
    this.#lane = lane;
  }

  get announcesBody(): boolean {
    return announcesBody(this.#incoming);
  }

  onHangUp(told: () => void): () => void {
    if (this.#response.destroyed) told();
    // An answer that was sent closes too; who listens has ended listening by then.
    this.#response.once('close', told);
    return () => this.#response.off('close', told);
  }

  receive(manner: ReceiveManner = {}): Promise<void> | void {
    if (this.#arriving !== null || !announcesBody(this.#incoming)) return;
    return this.#receive(manner);
  }

  /** Gives back to the budget what the body took: the application is done with it. */
  done(): void {
    this.#arriving?.giveBack();
    if (this.#held !== null) this.#reception.bodies.giveBack(this.#held.bytes, this.#held.owner);
    this.#held = null;
  }

  async *pass(held: HeldMeanwhile): AsyncGenerator<Buffer> {
    if (this.#arriving !== null || this.#held !== null || !announcesBody(this.#incoming)) return;
    const { limits } = this;
    this.#hold(held);
    this.#begin(limits.passedBytes);
    this.#lane.isPassing = true;
    yield* bodyPieces(this.#incoming, { most: limits.passedBytes, limits });
  }

  #hold(held: HeldMeanwhile): void {
    const { bodies } = this.#reception;
    const share = {
      owner: held.owner,
      together: bodies.most * passingShare.together,
      own: bodies.most * passingShare.own,
    };
    if (!bodies.take(held.bytes, share)) throw new BodyRefused('no room');
    this.#held = held;
  }

  /** Refuses what is announced to be too large, and tells a sender that waits for it to begin. */
  #begin(most: number): void {
    if ((announcedLength(this.#incoming) ?? 0) > most) throw new BodyRefused('too large');
    if (this.headers.expect !== undefined) this.#response.writeContinue();
  }

  async #receive({ most = Infinity, owner = '' }: ReceiveManner): Promise<void> {
    const bound = Math.min(most, this.limits.bodyBytes);
    const announced = announcedLength(this.#incoming);
    const arriving = new ArrivingBody(this.#reception.bodies, { most: bound, announced, owner });
    this.#arriving = arriving;
    this.#begin(bound);
    await readBody(this.#incoming, arriving);
    this.body = arriving.bytes;
  }
}

/** Proxies may send the whole address; the path is what counts (RFC 9112, 3.2.2). */
function toOriginForm(url: string): string {
  if (url.startsWith('/')) return url;
  const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i, '');
  return path.startsWith('?') || path === '' ? `/${path}` : path;
}

/** An IPv4 client of a two-family socket is written as IPv6; everything behind expects the plain form. */
function toPlainAddress(address: string): string {
  return address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : address;
}
