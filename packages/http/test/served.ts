import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import type { TestContext } from 'node:test';
import type { Limits } from '../src/limits.ts';
import { type Budgets, type Listener, listen } from '../src/listener.ts';
import { type Application, BodyRefused, type HttpAnswer, type HttpRequest } from '../src/message.ts';

const json = { 'Content-Type': 'application/json; charset=utf-8' };

/** An answer that says nothing. */
export const ok: HttpAnswer = { status: 200, headers: json, body: '[]' };

const clock = { now: () => 1_700_000_000_000 };

/** A listener of a test, what its application was asked, and what it was told of. */
export interface Served {
  readonly listener: Listener;
  readonly seen: HttpRequest[];
  readonly failures: unknown[];
}

const statuses = { 'too large': 413, 'no room': 503, incomplete: 400 } as const;

/** Listens for a test with an application that is asked when the body is there. */
export async function serve(
  t: TestContext,
  application: Application = async () => ok,
  limits: Partial<Limits> = {},
  budgets?: Budgets,
): Promise<Served> {
  const seen: HttpRequest[] = [];
  const failures: unknown[] = [];
  const receiving: Application = async (request) => {
    try {
      await request.receive();
    } catch (error) {
      if (error instanceof BodyRefused) return { ...ok, status: statuses[error.reason] };
      throw error;
    }
    seen.push(request);
    return application(request);
  };
  return { listener: await listenFor(t, receiving, failures, limits, budgets), seen, failures };
}

/** Listens for a test, with the application as it is. */
export async function listenFor(
  t: TestContext,
  application: Application,
  failures: unknown[] = [],
  limits: Partial<Limits> = {},
  budgets?: Budgets,
): Promise<Listener> {
  const onFailure = (error: unknown) => failures.push(error);
  const given = budgets === undefined ? {} : { budgets };
  const listener = await listen(application, { host: '127.0.0.1', port: 0, clock, limits, onFailure, ...given });
  t.after(() => listener.close(0));
  return listener;
}

/** Writes the pieces on a bare socket and gathers what comes back until the server closes it. */
export function converse(listener: Listener, ...pieces: (string | Buffer)[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(listener.port, '127.0.0.1');
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString('latin1')));
    socket.on('error', () => {});
    socket.on('close', () => resolve(text));
    for (const piece of pieces) socket.write(piece);
  });
}

/** A response, read to its end. */
export interface Reply {
  readonly response: IncomingMessage;
  readonly body: Buffer;
}

/** Sends a request as clients do. */
export function send(
  listener: Listener,
  method: string,
  path: string,
  headers = {},
  body?: string | Buffer,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: listener.port, method, path, headers };
    const sent = httpRequest(options, async (response) => {
      resolve({ response, body: Buffer.concat(await response.toArray()) });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The status in an answer's text. */
export function statusOf(text: string): string {
  return text.split(' ')[1] ?? '';
}
