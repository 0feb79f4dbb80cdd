import type { HttpAnswer, HttpRequest } from '../http/message.ts';
import type { Settings } from '../settings/index.ts';
import type { Destination } from '../stage/gateway.ts';
import type { OpenParts } from '../start.ts';

const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' };

/** Answers what is beside the API; null for what is not there. */
export function answerBeside(_parts: OpenParts, _settings: Settings) {
  return async (destination: Destination, request: HttpRequest): Promise<HttpAnswer | null> => {
    if (destination.to === 'control' && destination.path === '/health' && request.method === 'GET')
      return { status: 200, headers, body: '{"status":"ready"}' };
    return null;
  };
}
