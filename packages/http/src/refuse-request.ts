import type { IncomingMessage, ServerResponse } from 'node:http';
import { announcesBody } from './read-body.ts';
import { type Refusal, toRefusalBody, toRefusalHeaders } from './refusal.ts';

/**
 * Answers a request that was refused before the application saw it, and closes the connection. A sender still busy
 * with its body gets the whole refusal at once and `lingerMs` milliseconds to notice: closing under its feet would
 * reset the connection and lose the answer. What it sends meanwhile is thrown away.
 */
export function refuseRequest(response: ServerResponse, refusal: Refusal, lingerMs: number): void {
  const body = toRefusalBody(refusal);
  response.writeHead(refusal.status, toRefusalHeaders(body));
  if (isStillSending(response.req)) writeAndLinger(response, body, lingerMs);
  else response.end(body);
}

/** A client that asked `Expect: 100-continue` sends no body until told to, and is not told to. */
function isStillSending(request: IncomingMessage): boolean {
  return !request.complete && announcesBody(request) && request.headers.expect === undefined;
}

function writeAndLinger(response: ServerResponse, body: string, lingerMs: number): void {
  const end = () => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(end, lingerMs);
  response.write(body);
  response.req.once('close', end).once('end', end).resume();
}
