import { streamOf } from './stream-of.ts';
import { type Transport, type TransportAnswer, type TransportRequest, toTransportFailure } from './transport.ts';

/** Sends by a `fetch`: the platform's own, or one that is given. */
export function fetchTransport(send: typeof fetch = fetch): Transport {
  return async (request) => {
    const control = new AbortController();
    request.onCancel((reason) => control.abort(reason));
    try {
      return toAnswer(
        await send(request.url, await toInit(request, control.signal, sendsStreams(send))),
        control.signal,
      );
    } catch (error) {
      throw control.signal.aborted ? control.signal.reason : toTransportFailure(error);
    }
  };
}

/** The transport of this platform. */
export const platformTransport = (): Transport => fetchTransport();

/** A body that comes in pieces goes out in pieces where that is possible, and is gathered elsewhere. */
async function toInit(
  { method, headers, body }: TransportRequest,
  signal: AbortSignal,
  canStream: boolean,
): Promise<RequestInit> {
  const init: RequestInit = { method, headers, redirect: 'manual', signal };
  if (body === null) return init;
  if (typeof body === 'string' || body instanceof Uint8Array) return { ...init, body: body as string };
  if (canStream) return { ...init, body: streamOf(body), duplex: 'half' } as RequestInit;
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(piece);
  return { ...init, body: new Blob(pieces as Uint8Array<ArrayBuffer>[]) };
}

/**
 * Whether a `fetch` sends a stream over any connection: the own ones of Node, Bun and Deno do. Browsers want HTTP/2 for it or know it
 * not at all, and of a function that was given nobody knows.
 */
function sendsStreams(send: typeof fetch): boolean {
  const { process, Deno } = globalThis as { process?: { versions?: { node?: string } }; Deno?: unknown };
  return send === globalThis.fetch && (process?.versions?.node !== undefined || Deno !== undefined);
}

function toAnswer(response: Response, signal: AbortSignal): TransportAnswer {
  return {
    status: response.status,
    header: (name) => response.headers.get(name),
    text: () =>
      response.text().catch((error: unknown) => {
        throw signal.aborted ? signal.reason : toTransportFailure(error);
      }),
    stream: () => response.body ?? emptyStream(),
  };
}

function emptyStream(): ReadableStream<Uint8Array> {
  return new ReadableStream({ start: (controller) => controller.close() });
}
