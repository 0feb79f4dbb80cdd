import type { IncomingMessage } from 'node:http';
import { checkHost } from './check-host.ts';
import type { Limits } from './limits.ts';
import { announcedLength } from './read-body.ts';
import { type Refusal, refusals } from './refusal.ts';

/** What is refused by the request line and headers alone, before any byte of body is read; null when all is well. */
export function checkHead(request: IncomingMessage, limits: Limits): Refusal | null {
  if (request.url!.length > limits.addressLength) return refusals.addressTooLong;
  if (request.rawHeaders.length > limits.headerCount * 2) return refusals.tooManyHeaders;
  const length = announcedLength(request);
  if (length !== null && length > mostOf(request, limits)) return refusals.bodyTooLarge;
  return checkHost(request);
}

/** The most bytes that any body of this kind may have; most operations take fewer. */
function mostOf({ headers }: IncomingMessage, limits: Limits): number {
  return /^\s*multipart\/form-data\b/i.test(headers['content-type'] ?? '') ? limits.passedBytes : limits.bodyBytes;
}
