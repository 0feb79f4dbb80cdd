import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Server as TlsServer } from 'node:tls';
import { beginInTurn } from '@reeve/turns';
import { ByteBudget } from './byte-budget.ts';
import { checkHead } from './check-head.ts';
import { closeListener } from './close-listener.ts';
import { Connections } from './connections.ts';
import { createLimitedServer, type KeyAndCertificate, secureContextOf } from './create-limited-server.ts';
import type { Lane } from './lane.ts';
import { defaultLimits, type Limits } from './limits.ts';
import type { Application } from './message.ts';
import { openPort } from './open-port.ts';
import { readPieceATurn } from './piece-a-turn.ts';
import { announcedLength, announcesBody } from './read-body.ts';
import { ReceivedRequest } from './received-request.ts';
import { type Refusal, refusals } from './refusal.ts';
import { type ConnectionError, refusalFor, refuseConnection } from './refuse-connection.ts';
import { refuseRequest } from './refuse-request.ts';
import { sendAnswer } from './send-answer.ts';

/** Where and how to listen. */
export interface ListenOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly clock: { now(): number };
  /** TLS is spoken when given, plain HTTP otherwise. */
  readonly tls?: KeyAndCertificate;
  readonly limits?: Partial<Limits>;
  /** What all requests together may hold in memory: of bodies, and of answers that are being sent. */
  readonly budgets?: Budgets;
  /** Told of errors that only the server's operator can do something about. */
  readonly onFailure?: (error: unknown) => void;
}

/** Bytes of all requests together. */
export interface Budgets {
  readonly bodies: ByteBudget;
  readonly answers: ByteBudget;
}

const budgetBytes = 128 * 1024 * 1024;

/** An open port. */
export interface Listener {
  readonly host: string;
  readonly port: number;
  readonly encrypted: boolean;
  /** Shows another certificate to those who connect from now on; not where plain HTTP is spoken. */
  renew(tls: KeyAndCertificate): void;
  /** Stops accepting, lets what is in flight finish, and after `deadlineMs` drops what is left. */
  close(deadlineMs: number): Promise<void>;
}

interface ListenerContext extends Budgets {
  readonly application: Application;
  readonly clock: { now(): number };
  readonly limits: Limits;
  readonly encrypted: boolean;
  readonly connections: Connections;
  readonly onFailure: (error: unknown) => void;
  readonly server: Server;
  closing: boolean;
}

/**
 * Opens a port and answers what comes in with the application, which sees requests whose heads are within the limits, one
 * of a connection at a time.
 * @throws {ListenError} when the port is taken, forbidden, or the host is not this machine's.
 */
export async function listen(application: Application, options: ListenOptions): Promise<Listener> {
  const context = contextOf(application, options);
  const { server, connections } = context;
  attach(context);
  await openPort(server, options);
  server.on('error', context.onFailure);
  const { port } = server.address() as AddressInfo;
  const close = (deadlineMs: number) => {
    context.closing = true;
    return closeListener(server, connections, deadlineMs);
  };
  const renew = (tls: KeyAndCertificate) => {
    if (server instanceof TlsServer) server.setSecureContext(secureContextOf(tls));
  };
  return { host: options.host, port, encrypted: context.encrypted, renew, close };
}

function contextOf(application: Application, options: ListenOptions): ListenerContext {
  const limits = { ...defaultLimits, ...options.limits };
  return {
    application,
    limits,
    clock: options.clock,
    encrypted: options.tls !== undefined,
    connections: new Connections(limits),
    onFailure: options.onFailure ?? (() => {}),
    server: createLimitedServer(limits, options.tls),
    bodies: options.budgets?.bodies ?? new ByteBudget(budgetBytes),
    answers: options.budgets?.answers ?? new ByteBudget(budgetBytes),
    closing: false,
  };
}

function attach(context: ListenerContext): void {
  const { server, connections } = context;
  const handle = (request: IncomingMessage, response: ServerResponse) => arrive(context, request, response, null);
  server.on('request', handle);
  server.on('checkContinue', handle);
  server.on('checkExpectation', (request, response) => arrive(context, request, response, refusals.expectation));
  server.on('connection', (socket) => connections.accept(socket));
  server.on(context.encrypted ? 'secureConnection' : 'connection', (socket) => connections.ready(socket));
  server.on('clientError', (error, socket) => refuseBytes(context, error, socket as Socket));
}

function refuseBytes({ connections, limits }: ListenerContext, error: ConnectionError, socket: Socket): void {
  const lane = connections.laneOf(socket);
  // Nothing is read while requests wait: it is not their sender who is slow. What is passed on has a time of its own.
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && lane !== undefined && (lane.waiting > 0 || lane.isPassing)) return;
  if (error.code === 'ECONNRESET') socket.destroy();
  else refuseConnection(socket, lane?.latestResponse, refusalFor(error, limits.addressLength));
}

/** Gives a request its turn, and nobody else on a connection on which too many wait. */
function arrive(
  context: ListenerContext,
  request: IncomingMessage,
  response: ServerResponse,
  refusal: Refusal | null,
): void {
  const lane = context.connections.laneOf(request.socket);
  if (lane === undefined || lane.isClosed || request.socket.writableEnded) return;
  if (lane.waiting >= context.limits.pipelined || context.connections.waiting >= context.limits.waiting)
    refuseLane(lane);
  else lane.add({ response, begin: () => begin(context, lane, response, refusal) });
}

function refuseLane(lane: Lane): void {
  const latest = lane.latestResponse;
  lane.close();
  refuseConnection(lane.socket, latest, refusals.tooManyWaiting);
}

function begin(context: ListenerContext, lane: Lane, response: ServerResponse, given: Refusal | null): void {
  const refusal = given ?? checkHead(response.req, context.limits);
  if (refusal !== null) refuseRequest(response, refusal);
  else beginInTurn(() => void answer(context, lane, response));
}

async function answer(context: ListenerContext, lane: Lane, response: ServerResponse): Promise<void> {
  if (response.destroyed) return; // the caller left before it began
  const request = new ReceivedRequest(response, context, lane);
  try {
    const answered = await context.application(request);
    request.done();
    if (isLast(context, lane, response.req)) response.shouldKeepAlive = false;
    if (!response.req.complete) readPieceATurn(response.req); // what is unread of the body is thrown away
    await sendAnswer(response, answered, context);
  } catch (error) {
    request.done();
    fail(context, response, error);
  }
}

/** Bytes of an unread body that are let come and thrown away, so that the connection can go on. */
const spareBytes = 64 * 1024;

/** Whether the connection ends with the answer: the server does, or what is unread of the body is not worth waiting for. */
function isLast({ closing }: ListenerContext, lane: Lane, request: IncomingMessage): boolean {
  if (closing && lane.waiting === 0) return true;
  if (request.complete || !announcesBody(request)) return false;
  // Node's own time for a request is over by then, and nobody else would end what a sender stopped sending.
  if (lane.isPassing) return true;
  return request.headers.expect !== undefined || (announcedLength(request) ?? Infinity) > spareBytes;
}

function fail({ onFailure }: ListenerContext, response: ServerResponse, error: unknown): void {
  // Where a test runner gives tests globals of their own, what Node raises is no instance of their `Error`.
  const clientLeft = (error as { code?: unknown } | null)?.code === 'ERR_STREAM_PREMATURE_CLOSE';
  if (clientLeft) return;
  onFailure(error);
  if (response.headersSent) response.destroy();
  else refuseRequest(response, refusals.failed);
}
