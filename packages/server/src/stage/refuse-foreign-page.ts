import { isIP } from 'node:net';
import type { HttpRequest } from '@reeve/http';
import { refuseCall } from '../fault/server-fault.ts';
import type { GatewayRules } from './gateway.ts';
import { type Inbound, isLoopbackName } from './inbound.ts';

/**
 * Refuses web pages that call a sandbox by a name which is not its own (`foreign page`): a page whose name was pointed at
 * this machine counts as its own for the browser, and the demo's keys are known to everybody. Programs say nothing of
 * what browsers say, and go by whatever name a network gives the server. An address cannot be pointed elsewhere.
 */
export function refuseForeignPage({ headers }: HttpRequest, { host }: Inbound, rules: GatewayRules): void {
  if (rules.mode !== 'sandbox' || !isFromPage(headers) || isOwn(host, rules)) return;
  refuseCall({ kind: 'foreign page', host: (host ?? '').slice(0, 100) });
}

/** `Sec-Fetch-Mode` alone is no sign of a browser: Node's own `fetch` sends it. */
export function isFromPage(headers: HttpRequest['headers']): boolean {
  const { origin, referer } = headers;
  return (
    origin !== undefined ||
    referer !== undefined ||
    headers['sec-fetch-site'] !== undefined ||
    headers['sec-fetch-dest'] !== undefined
  );
}

function isOwn(host: string | null, { ownNames }: GatewayRules): boolean {
  const name = host?.replace(/:\d+$/, '').toLowerCase() ?? '';
  return isLoopbackName(name) || ownNames.has(name) || isIP(name.replace(/^\[(.*)\]$/, '$1')) !== 0;
}
