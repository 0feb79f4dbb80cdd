import type { ReceivedCall } from './receive.ts';

/** What the receiver that a message was handed on to made of it. */
export interface Forwarded {
  /** Its status; null where it gave none. */
  readonly status: number | null;
  /** What it said where that was no success, or why it said nothing. */
  readonly said: string;
  readonly milliseconds: number;
}

/** As long as the product waits for an answer. */
const patience = 5000;

/** Hands a message on as it came: bytes, signature, and the query that tells record and action. */
export async function forwardMessage(call: ReceivedCall, to: string): Promise<Forwarded> {
  const begun = performance.now();
  const spent = () => Math.round(performance.now() - begun);
  try {
    const response = await fetch(withQuery(to, call.address), {
      method: 'POST',
      headers: headersOf(call),
      body: new Uint8Array(call.body),
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    const text = await response.text();
    return { status: response.status, said: response.ok ? '' : text.slice(0, 200), milliseconds: spent() };
  } catch (error) {
    const { cause, message } = error as Error;
    const said = cause instanceof Error ? cause.message || String((cause as { code?: unknown }).code) : message;
    return { status: null, said, milliseconds: spent() };
  }
}

function headersOf({ headers, signature }: ReceivedCall): Record<string, string> {
  const type = headers['content-type'] ?? 'application/json';
  return { 'content-type': type, ...(signature === '' ? {} : { 'x-content-signature': signature }) };
}

/** The address with what the message's own has behind its question mark. */
function withQuery(to: string, address: string): string {
  const url = new URL(to);
  for (const [name, value] of new URL(address, 'http://localhost').searchParams) url.searchParams.append(name, value);
  return url.href;
}
