import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { World } from '../../../testkit/src/world.ts';

/** A request as a program sent it. */
export interface SentRequest {
  readonly method: string;
  /** Below the API's base. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  /** What it was answered. */
  readonly status: number;
}

/** What stands between a program and a world, and sees what goes through. */
export interface Relay extends AsyncDisposable {
  readonly origin: string;
  readonly sent: SentRequest[];
}

/** An answer that the relay gives in place of the world. */
export interface OwnAnswer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body: string;
}

/**
 * Listens before a world. When the world asks a caller to wait, its clock is moved on by that time, and the caller need
 * not wait.
 *
 * @param instead what to answer in the world's place; null passes the request on.
 */
export async function aRelay(
  world: World,
  instead: (method: string, path: string) => OwnAnswer | null = () => null,
): Promise<Relay> {
  const sent: SentRequest[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams: query } = new URL(request.url ?? '', world.origin);
    const method = request.method ?? '';
    const path = pathname.replace('/v4_6_release/apis/3.0', '');
    const status = await answer(world, request, response, instead(method, path));
    sent.push({ method, path, query, headers: request.headers, status });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, sent, [Symbol.asyncDispose]: close };
}

async function answer(world: World, request: IncomingMessage, response: ServerResponse, own: OwnAnswer | null) {
  if (own !== null) {
    response.writeHead(own.status, own.headers).end(own.body);
    return own.status;
  }
  const body = await text(request);
  const headers = Object.entries(request.headers)
    .filter(([name]) => ['authorization', 'clientid', 'accept', 'content-type'].includes(name))
    .map(([name, value]): [string, string] => [name, `${value}`]);
  const init = { method: request.method ?? '', headers, body: body === '' ? null : body };
  const reply = await fetch(world.origin + request.url, init);
  response.writeHead(reply.status, { 'content-type': 'application/json', ...waitBriefly(world, reply) });
  response.end(await reply.text());
  return reply.status;
}

function waitBriefly(world: World, reply: Response): Record<string, string> {
  const seconds = reply.headers.get('retry-after');
  if (seconds === null) return {};
  world.clock.pass(Number(seconds));
  return { 'retry-after': '0' };
}
