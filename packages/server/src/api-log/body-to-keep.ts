import { type HttpAnswer, LentBytes } from '@reeve/http';
import { longestRead, maskBody } from './mask-secrets.ts';

/** A body that is to be kept with its call: its text, or what is kept in its place; null where there was none. */
export type BodyToKeep = { readonly text: string } | { readonly said: string } | null;

/**
 * What is taken of a body while it is there, `type` being its media type. A long one is not made a text, for that holds up
 * everybody: of it, as of files, only the length in bytes is kept.
 */
export function bodyToKeep(body: HttpAnswer['body'], type: string | undefined): BodyToKeep {
  if (body === null) return null;
  if (typeof body === 'string') return { text: body };
  if (!(body instanceof Buffer || body instanceof LentBytes)) return { said: '(a file)' };
  if (body.length > longestRead || !isText(type)) return { said: `(${body.length} bytes)` };
  return { text: (body instanceof LentBytes ? body.bytes : body).toString('utf8') };
}

function isText(type: string | undefined): boolean {
  return type === undefined || /json|text|x-www-form-urlencoded/i.test(type);
}

/** The body as it is kept, secrets masked. */
export function keptBody(body: BodyToKeep): string | null {
  if (body === null) return null;
  return 'text' in body ? maskBody(body.text) : body.said;
}
