import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkHead } from './check-head.ts';
import { Connections } from './connections.ts';
import { createLimitedServer, type KeyAndCertificate } from './create-limited-server.ts';
import { defaultLimits, type Limits } from './limits.ts';
import type { Application } from './message.ts';
import { openPort } from './open-port.ts';
import { announcesBody, bodyLimitOf, readBody } from './read-body.ts';
import { refusals } from './refusal.ts';
import { refuseConnection } from './refuse-connection.ts';
import { refuseRequest } from './refuse-request.ts';
import { sendAnswer } from './send-answer.ts';
import { toHttpRequest } from './to-http-request.ts';

/** Where and how to listen. */
export interface ListenOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly clock: { now(): number };
  /** TLS is spoken when given, plain HTTP otherwise. */
  readonly tls?: KeyAndCertificate;
  readonly limits?: Partial<Limits>;
  /** Told of errors that only the server's operator can do something about. */
  readonly onFailure?: (error: unknown) => void;
}

/** An open port. */
export interface Listener {
  readonly host: string;
  readonly port: number;
  readonly encrypted: boolean;
  /** Stops accepting, lets what is in flight finish, and after `deadlineMs` drops what is left. */
  close(deadlineMs: number): Promise<void>;
}

interface ListenerContext {
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
 * Opens a port and answers what comes in with the application, which sees only whole requests within the limits.
 * @throws {ListenError} when the port is taken, forbidden, or the host is not this machine's.
 */
export async function listen(application: Application, options: ListenOptions): Promise<Listener> {
  const limits = { ...defaultLimits, ...options.limits };
  const context: ListenerContext = {
    application,
    limits,
    clock: options.clock,
    encrypted: options.tls !== undefined,
    connections: new Connections(),
    onFailure: options.onFailure ?? (() => {}),
    server: createLimitedServer(limits, options.tls),
    closing: false,
  };
  attach(context);
  await openPort(context.server, options);
  context.server.on('error', context.onFailure);
  const { port } = context.server.address() as AddressInfo;
  const close = (deadlineMs: number) => closeGracefully(context, deadlineMs);
  return { host: options.host, port, encrypted: context.encrypted, close };
}

function attach(context: ListenerContext): void {
  const { server, connections, limits } = context;
  const handle = (request: IncomingMessage, response: ServerResponse) => void receive(context, request, response);
  server.on('request', handle);
  server.on('checkContinue', handle);
  server.on('checkExpectation', (_, response) => refuseRequest(response, refusals.expectation, limits.lingerMs));
  server.on('connection', (socket) => connections.accepted(socket));
  server.on(context.encrypted ? 'secureConnection' : 'connection', (socket) => connections.ready(socket));
  server.on('clientError', (error, socket) => {
    const latest = connections.latestResponse(socket);
    refuseConnection(error, socket, { latest, addressLength: limits.addressLength });
  });
}

async function receive(context: ListenerContext, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { limits } = context;
  context.connections.began(request.socket, response);
  const refusal = checkHead(request, limits);
  if (refusal !== null) return refuseRequest(response, refusal, limits.lingerMs);
  if (!announcesBody(request)) return answer(context, response, null);
  if (request.headers.expect !== undefined) response.writeContinue();
  const body = await readBody(request, bodyLimitOf(request, limits));
  if (body === 'too large') refuseRequest(response, refusals.bodyTooLarge, limits.lingerMs);
  else if (body !== 'aborted') await answer(context, response, body);
}

async function answer(context: ListenerContext, response: ServerResponse, body: Buffer | null): Promise<void> {
  const { req: request } = response;
  try {
    const answered = await context.application(toHttpRequest(response, body, context));
    if (context.closing) response.shouldKeepAlive = false;
    await sendAnswer(request, response, answered);
    if (context.closing) context.server.closeIdleConnections();
  } catch (error) {
    fail(context, response, error);
  }
}

function fail(context: ListenerContext, response: ServerResponse, error: unknown): void {
  const clientLeft = error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
  if (clientLeft) return;
  context.onFailure(error);
  if (response.headersSent) response.destroy();
  else refuseRequest(response, refusals.failed, context.limits.lingerMs);
}

async function closeGracefully(context: ListenerContext, deadlineMs: number): Promise<void> {
  const { server, connections } = context;
  context.closing = true;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  connections.dropUnused();
  const timer = setTimeout(() => connections.dropAll(), deadlineMs);
  await closed;
  clearTimeout(timer);
}
