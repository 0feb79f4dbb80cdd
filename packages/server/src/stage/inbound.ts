import { BlockList, isIP, isIPv6 } from 'node:net';
import type { HttpRequest } from '@reeve/http';

/** How a request reached the server, seen through the proxies that are believed. */
export interface Inbound {
  /** Whether the client's own connection is TLS. */
  readonly encrypted: boolean;
  /** The client's address. */
  readonly address: string;
  /** The host that the client named, with its port; null when it named none that could be one. */
  readonly host: string | null;
  /** Whether something on the way says that it passed the request on, so that it may come from anywhere. */
  readonly relayed: boolean;
}

/** Whether an address belongs to a proxy whose headers are believed. */
export type IsTrustedProxy = (address: string) => boolean;

/** Reads the list of the setting `trustedProxies`: addresses, and networks as `10.0.0.0/8`. */
export function trustedProxies(networks: readonly string[]): IsTrustedProxy {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    list.addSubnet(address, Number(prefix ?? (family === 'ipv6' ? 128 : 32)), family);
  }
  return (address) => networks.length > 0 && list.check(plainAddress(address), familyOf(address));
}

/**
 * Reads where a request comes from. A trusted proxy is believed on `X-Forwarded-Proto`, `X-Forwarded-For`,
 * `X-Forwarded-Host` and on `x-cw-overridessl` (evidence: sign-in/tls-override); from anybody else they mean nothing.
 */
export function inboundOf(request: HttpRequest, isTrusted: IsTrustedProxy): Inbound {
  const { headers } = request;
  const relayed = isRelayed(headers);
  const address = plainAddress(request.remoteAddress);
  if (!isTrusted(request.remoteAddress))
    return { encrypted: request.encrypted, address, host: hostOf(headers.host), relayed };
  return {
    encrypted: saysTls(headers) ?? request.encrypted,
    address: clientAddress(textOf(headers['x-forwarded-for']), isTrusted) ?? address,
    host: hostOf(first(textOf(headers['x-forwarded-host'])) ?? headers.host),
    relayed,
  };
}

/** What proxies say of whom they speak for, beside every `X-Forwarded-…`. */
const relayHeaders = new Set([
  'via',
  'forwarded',
  'x-real-ip',
  'x-client-ip',
  'x-cluster-client-ip',
  'x-original-host',
  'true-client-ip',
  'cf-connecting-ip',
  'fastly-client-ip',
]);

/** A proxy that says anything at all counts: each has its own habits, and rewrites `Host`. */
function isRelayed(headers: HttpRequest['headers']): boolean {
  for (const name in headers) if (name.startsWith('x-forwarded-') || relayHeaders.has(name)) return true;
  return false;
}

const ownName = /^(([\w-]+\.)*localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i;

/** Whether a host, with its port or without, is a name that means this machine wherever it is asked. */
export function isLoopbackName(host: string | null | undefined): boolean {
  return ownName.test(host ?? '');
}

/** Whether an address is this machine's own. */
export function isLoopback(address: string): boolean {
  const plain = plainAddress(address);
  return plain === '::1' || plain.startsWith('127.');
}

/** What a proxy says of its client's connection, which may be plain where its own is TLS; null when it says nothing. */
function saysTls(headers: HttpRequest['headers']): boolean | null {
  if (textOf(headers['x-cw-overridessl'])?.trim().toLowerCase() === 'true') return true;
  const scheme = first(textOf(headers['x-forwarded-proto']))?.toLowerCase();
  return scheme === 'https' || (scheme === 'http' ? false : null);
}

/** Read from the right: the last address that is not a trusted proxy's was seen by one, what stands before it was only said. */
function clientAddress(forwarded: string | undefined, isTrusted: IsTrustedProxy): string | undefined {
  const addresses = (forwarded ?? '').split(',').map((each) => plainAddress(withoutPort(each.trim())));
  return addresses.findLast((address) => isIP(address) !== 0 && !isTrusted(address));
}

/** Some proxies write the client's port too, which is another one with each connection: `198.51.100.7:5022`, `[2001:db8::7]:5022`. */
function withoutPort(text: string): string {
  return text.replace(/^\[([^\]]*)\](:\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');
}

const form = /^[\w.-]+(:\d{1,5})?$|^\[[0-9a-f:.]+\](:\d{1,5})?$/i;

function hostOf(text: string | undefined): string | null {
  return text !== undefined && form.test(text) ? text : null;
}

function first(text: string | undefined): string | undefined {
  return text?.split(',')[0]?.trim();
}

function textOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** An IPv4 address that arrived by IPv6 is written as the one it is. */
function plainAddress(address: string): string {
  return address.toLowerCase().startsWith('::ffff:') && address.includes('.') ? address.slice(7) : address;
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv6(plainAddress(address)) ? 'ipv6' : 'ipv4';
}
