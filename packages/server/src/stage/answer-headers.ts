import type { HttpRequest } from '@reeve/http';
import type { GatewayRules } from './gateway.ts';
import type { Inbound } from './inbound.ts';

/**
 * The headers of every answer of the application (evidence: wire-format/headers). Browsers are told to insist on TLS
 * where the server does real work; in the sandbox that would hold for everything else on this machine too.
 */
export function answerHeaders(
  request: HttpRequest,
  inbound: Inbound,
  { mode }: GatewayRules,
  version: string,
): Record<string, string> {
  const headers: Record<string, string> = {
    'Cache-Control': 'no-cache',
    Pragma: 'no-cache',
    Expires: '-1',
    'x-server-name': 'REEVE',
    'x-cw-request-id': request.id,
    'api-current-version': version,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'SAMEORIGIN',
    'X-Xss-Protection': '1; mode=block',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'self'",
  };
  if (inbound.encrypted && mode === 'serve')
    headers['Strict-Transport-Security'] = 'max-age=31536000; includeSubDomains';
  return headers;
}
