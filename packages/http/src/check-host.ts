import type { IncomingMessage } from 'node:http';
import { type Refusal, refusals } from './refusal.ts';

/** What a Host may consist of: names, addresses, IPv6 in brackets, a port. */
const form = /^[\w.~!$&'()*+;=%-]*(:\d*)?$|^\[[\da-f:.]+\](:\d*)?$/i;

/**
 * Refuses a request that does not say one host: none, two, one that cannot be a host, and one other than that of an
 * absolute address (RFC 9112, 3.2). Whoever stands between client and server may have chosen another of the two.
 */
export function checkHost(request: IncomingMessage): Refusal | null {
  const { host } = request.headers;
  if (host === undefined) return request.httpVersion === '1.0' ? null : refusals.hostMissing;
  if (namesSeveral(request.rawHeaders) || !form.test(host)) return refusals.hostUnclear;
  return request.url!.startsWith('/') || agrees(request.url!, host) ? null : refusals.hostUnclear;
}

/** Names and values stand by turns. */
function namesSeveral(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!;
    if (name.length === 4 && name.toLowerCase() === 'host') hosts++;
  }
  return hosts > 1;
}

const usualPorts = new Map([
  ['http', '80'],
  ['https', '443'],
]);

/** An address that names no host has none that could differ. */
function agrees(url: string, host: string): boolean {
  const [, scheme = '', authority] = /^([a-z][a-z\d+.-]*):\/\/([^/?#]*)/i.exec(url) ?? [];
  if (authority === undefined) return true;
  const usual = usualPorts.get(scheme.toLowerCase()) ?? '';
  return withPort(authority, usual) === withPort(host, usual);
}

function withPort(authority: string, usual: string): string {
  const [, name = '', port = ''] = /^(.*?)(?::(\d*))?$/s.exec(authority) ?? [];
  return `${name.toLowerCase()}:${port === '' ? usual : Number(port)}`;
}
