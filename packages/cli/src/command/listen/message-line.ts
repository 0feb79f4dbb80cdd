import type { Context } from '../../command-line/context.ts';
import { inOneLine } from '../../render/value-text.ts';
import type { Forwarded } from './forward-message.ts';
import type { Verdict } from './verify-message.ts';

/** What of a message is printed. */
export interface CallbackHead {
  readonly Type?: unknown;
  readonly ID?: unknown;
  readonly Action?: unknown;
  readonly MemberId?: unknown;
  readonly Entity?: unknown;
  readonly Metadata?: { readonly key_url?: unknown } | null;
}

/** Reads a message; null for what is none. */
export function readHead(body: Buffer): CallbackHead | null {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

/** A line a message: when, what, by whom, whether its signature is right, and what became of it. */
export function messageLine(
  head: CallbackHead,
  verdict: Verdict,
  forwarded: Forwarded | null,
  { paint }: Pick<Context, 'paint'>,
): string {
  const { Type, ID, Action, MemberId } = head;
  const what = inOneLine(`${Type} ${ID} ${Action}`);
  const parts = [
    new Date().toTimeString().slice(0, 8),
    paint('bold', what),
    inOneLine(`by ${MemberId}`),
    paint(verdict === 'verified' ? 'green' : 'red', verdict),
    ...(forwarded === null ? [] : [forwardedText(forwarded, paint)]),
  ];
  return `${parts.join('  ')}\n`;
}

function forwardedText({ status, said, milliseconds }: Forwarded, paint: Context['paint']): string {
  const answer = status === null ? 'no answer' : String(status);
  const isWell = status !== null && status < 300;
  const words = said === '' ? '' : `  ${inOneLine(said)}`;
  return `-> ${paint(isWell ? 'green' : 'red', answer)} in ${milliseconds} ms${words}`;
}
