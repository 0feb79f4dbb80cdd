import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CallbackReceiver } from './callback-receiver.ts';
import type { Receipt } from './receiver-options.ts';

/** Bytes of a message, beyond which it is none: 1 MiB. */
const largest = 1024 * 1024;
const header = 'x-content-signature';

/** For what serves by `Request` and `Response`: workers, Deno, Bun, Hono, Next. */
export function toFetchHandler(receiver: CallbackReceiver): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
    const declared = Number(request.headers.get('content-length') ?? 0);
    const body = declared > largest ? 'too large' : await bytesOf(request.body ?? []);
    if (body === 'too large') return new Response(null, { status: 413 });
    const { status, outcome } = await receiver.receive({ body, signature: request.headers.get(header) });
    return new Response(JSON.stringify({ outcome }), { status, headers: { 'content-type': 'application/json' } });
  };
}

/** What parsers leave on a request: Express's `raw` a buffer as `body`, some hosts `rawBody`. */
interface ParsedRequest extends IncomingMessage {
  readonly body?: unknown;
  readonly rawBody?: unknown;
}

/**
 * For Node's `http` and for Express: before every body parser, or after `express.raw`. A body that was parsed is answered by
 * 500, for its bytes are gone and no signature can be checked.
 */
export function toNodeHandler(
  receiver: CallbackReceiver,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    answerNode(receiver, request, response).catch(() => response.destroy());
  };
}

async function answerNode(receiver: CallbackReceiver, request: ParsedRequest, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') return end(response, 405, 'POST only');
  const body = await bodyOf(request);
  if (body === 'parsed') return end(response, 500, 'the body was parsed: take callbacks before body parsers');
  if (body === 'too large') return end(response, 413, 'too large');
  const given = request.headers[header];
  const receipt: Receipt = await receiver.receive({ body, signature: typeof given === 'string' ? given : null });
  return end(response, receipt.status, receipt.outcome);
}

function end(response: ServerResponse, status: number, outcome: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ outcome }));
}

async function bodyOf(request: ParsedRequest): Promise<Uint8Array | 'parsed' | 'too large'> {
  for (const bytes of [request.rawBody, request.body]) if (bytes instanceof Uint8Array) return bytes;
  if (request.readableEnded || request.body !== undefined) return 'parsed';
  return bytesOf(request);
}

/** The bytes of a stream, of which no more are held than a message may have. */
async function bytesOf(stream: AsyncIterable<Uint8Array> | readonly Uint8Array[]): Promise<Uint8Array | 'too large'> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > largest) return 'too large';
    chunks.push(chunk);
  }
  return joined(chunks, size);
}

/** In one piece. Workers have no `Buffer`. */
function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}

/** What of Fastify is used. */
export interface FastifyLike {
  addContentTypeParser(
    type: string,
    options: { parseAs: 'buffer'; bodyLimit: number },
    parse: (request: unknown, body: Buffer, done: (error: null, body: Buffer) => void) => void,
  ): unknown;
  post(path: string, handle: (request: FastifyRequestLike, reply: FastifyReplyLike) => Promise<unknown>): unknown;
}

/** A request that has its bytes as its body. */
export interface FastifyRequestLike {
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** What answers it. */
export interface FastifyReplyLike {
  code(status: number): FastifyReplyLike;
  send(body: unknown): FastifyReplyLike;
}

/** A Fastify plugin that takes callbacks at a path. Bodies stay bytes within the plugin, and nowhere else. */
export function fastifyCallbacks(receiver: CallbackReceiver, path = '/callbacks'): (app: FastifyLike) => Promise<void> {
  return async (app) => {
    const parsing = { parseAs: 'buffer', bodyLimit: largest } as const;
    app.addContentTypeParser('application/json', parsing, (_, body, done) => done(null, body));
    app.post(path, async ({ body, headers }, reply) => {
      const given = headers[header];
      const bytes = body instanceof Uint8Array ? body : new Uint8Array();
      const { status, outcome } = await receiver.receive({
        body: bytes,
        signature: typeof given === 'string' ? given : null,
      });
      return reply.code(status).send({ outcome });
    });
  };
}
