import type { IncomingHttpHeaders } from 'node:http';

/** What a call says of who sends it (evidence: sign-in/keys). */
export interface Credentials {
  /** An API key pair, an integrator login with its password, or a member with the hash that signing in gave. */
  readonly how: 'key' | 'integrator' | 'cookie';
  /** The login company, in lower case (evidence: sign-in/company-case). */
  readonly company: string;
  readonly user: string;
  readonly secret: string;
}

const form = /^Basic\s+([A-Za-z0-9+/=_-]+)\s*$/i;

/** Longer headers are not looked at. */
const longest = 2000;

/**
 * Reads `Authorization: Basic base64(company+user:secret)`, where `x-cw-usertype: integrator` says that the user is an
 * integrator login; without that header the three cookies. Null when there is neither, or not in that form.
 */
export function readCredentials(headers: IncomingHttpHeaders): Credentials | null {
  const { authorization } = headers;
  if (!authorization) return readCookies(headers.cookie);
  const found = authorization.length > longest ? null : form.exec(authorization);
  return found === null ? null : readPair(found[1] ?? '', headers['x-cw-usertype']);
}

/**
 * Whether `Authorization: Basic` is in form and holds no company, key and secret: the product looks for where one ends and
 * finds no such place (evidence: sign-in/not-split).
 */
export function isUnsplit({ authorization }: IncomingHttpHeaders): boolean {
  if (authorization === undefined || authorization.length > longest) return false;
  const encoded = form.exec(authorization)?.[1];
  return encoded !== undefined && !/\+.*:/s.test(Buffer.from(encoded, 'base64').toString('utf8'));
}

function readPair(encoded: string, usertype: string | string[] | undefined): Credentials | null {
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const plus = text.indexOf('+');
  const colon = text.indexOf(':', plus);
  if (plus < 1 || colon < 0) return null;
  return {
    how: typeof usertype === 'string' && usertype.trim().toLowerCase() === 'integrator' ? 'integrator' : 'key',
    company: text.slice(0, plus).toLowerCase(),
    user: text.slice(plus + 1, colon),
    secret: text.slice(colon + 1),
  };
}

function readCookies(header: string | undefined): Credentials | null {
  if (header === undefined || header.length > longest) return null;
  const cookies = new Map(header.split(';').map(toCookie));
  const [company, user, secret] = ['companyname', 'memberid', 'memberhash'].map((name) => cookies.get(name));
  if (!company || !user || !secret) return null;
  return { how: 'cookie', company: company.toLowerCase(), user, secret };
}

function toCookie(text: string): [string, string] {
  const equals = text.indexOf('=');
  return [text.slice(0, Math.max(equals, 0)).trim().toLowerCase(), decoded(text.slice(equals + 1).trim())];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const guid = /^\{?[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}\}?$/i;

/**
 * A `clientId` header as a bare GUID in lower case; null when it is missing or no GUID (evidence: sign-in/client-id).
 */
export function readClientId(text: string | string[] | undefined): string | null {
  if (typeof text !== 'string') return null;
  const sent = text.trim();
  const known = clientIdsRead.get(sent);
  if (known !== undefined || !guid.test(sent)) return known ?? null;
  if (clientIdsRead.size >= mostClientIds) clientIdsRead.clear();
  const read = bareGuid(sent);
  clientIdsRead.set(sent, read);
  return read;
}

/** Client ids as they were sent, which an integration does with every call: they are no secret, and have one form. */
const clientIdsRead = new Map<string, string>();

const mostClientIds = 1000;

/** A GUID without braces and dashes, in lower case. */
export function bareGuid(text: string): string {
  return text.replaceAll(/[{}-]/g, '').toLowerCase();
}
