import type { ServerResponse } from 'node:http';
import { type Refusal, toRefusalBody, toRefusalHeaders } from './refusal.ts';

/**
 * Answers a request that was refused before the application saw it, and closes the connection. What a sender who is still
 * busy with a body sends meanwhile is thrown away.
 */
export function refuseRequest(response: ServerResponse, refusal: Refusal): void {
  const body = toRefusalBody(refusal);
  response.writeHead(refusal.status, toRefusalHeaders(body, refusal));
  response.end(body);
}
