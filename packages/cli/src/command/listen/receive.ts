import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { printable } from '../callbacks/render-deliveries.ts';
import { type ReadKey, verifyMessage } from './verify-message.ts';

const longestBody = 8 * 1024 ** 2;

/** What of a message is printed. */
interface ReceivedMessage {
  readonly Type?: unknown;
  readonly ID?: unknown;
  readonly Action?: unknown;
  readonly MemberId?: unknown;
  readonly MessageId?: unknown;
  readonly Entity?: unknown;
  readonly Metadata?: { readonly key_url?: unknown };
}

/** A port that takes messages. */
export interface Receiver {
  readonly port: number;
  close(): Promise<void>;
}

/** Takes callback messages on a port, answers 204 at once and prints each. */
export async function receive(
  host: string,
  port: number,
  read: ReadKey,
  out: (text: string) => void,
): Promise<Receiver> {
  const server = createServer(async (request, response) => {
    const body = await readBody(request).catch(() => null);
    response.writeHead(body === null ? 413 : 204).end();
    if (body !== null && request.method === 'POST') out(await describe(body, request, read));
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

async function describe(body: Buffer, { headers, url }: IncomingMessage, read: ReadKey): Promise<string> {
  const message = readMessage(body);
  if (message === null) return `${printable(url ?? '')}: no JSON\n`;
  const signature = String(headers['x-content-signature'] ?? '');
  const verdict = await verifyMessage(body, signature, String(message.Metadata?.key_url ?? ''), read);
  const { Type, ID, Action, MemberId, MessageId, Entity } = message;
  const line = `${Type} ${ID} ${Action} by ${MemberId}  ${verdict}  ${MessageId}\n`;
  return printable(typeof Entity === 'string' ? `${line}  ${Entity}\n` : line);
}

function readMessage(body: Buffer): ReceivedMessage | null {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}
