import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const longestBody = 8 * 1024 ** 2;

/** A message as it came. */
export interface ReceivedCall {
  readonly body: Buffer;
  /** `x-content-signature`; empty where there is none. */
  readonly signature: string;
  /** The path with its query, as it was called. */
  readonly address: string;
  readonly headers: IncomingMessage['headers'];
}

/** A port that takes messages. */
export interface Receiver {
  readonly port: number;
  close(): Promise<void>;
}

/** Takes messages by POST on a port; each is answered with the status that `handle` gives it. */
export async function receive(
  host: string,
  port: number,
  handle: (call: ReceivedCall) => Promise<number>,
): Promise<Receiver> {
  const server = createServer(async (request, response) => {
    const body = await readBody(request).catch(() => null);
    if (body === null || request.method !== 'POST') return void response.writeHead(body === null ? 413 : 405).end();
    const { headers, url: address = '/' } = request;
    const signature = String(headers['x-content-signature'] ?? '');
    const status = await handle({ body, signature, address, headers }).catch(() => 500);
    response.writeHead(status).end();
  });
  await listening(server, host, port);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longestBody) throw new Error('too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
