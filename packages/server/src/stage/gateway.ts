import type { HttpRequest } from '@reeve/http';
import { refuseCall } from '../fault/server-fault.ts';
import type { Inbound } from './inbound.ts';
import type { Received } from './received.ts';
import type { Stage } from './stage.ts';

/** Where a path leads. */
export type Destination =
  | { readonly to: 'api'; readonly codebase: string; readonly path: string }
  | { readonly to: 'control'; readonly path: string }
  | { readonly to: 'company info'; readonly company: string }
  | { readonly to: 'login' }
  | { readonly to: 'callback key' }
  | { readonly to: 'description' }
  | { readonly to: 'console'; readonly path: string }
  | { readonly to: 'nothing' };

/** The settings that the gateway goes by. */
export interface GatewayRules {
  readonly manner: 'on-premise' | 'hosted';
  readonly mode: 'sandbox' | 'serve';
  /** The release's codebase, `v2025_1`. */
  readonly codebase: string;
  /** Names by which web pages may call a sandbox, beside loopback's own; without ports, in lower case. */
  readonly ownNames: ReadonlySet<string>;
}

/** A request to the API. */
export interface AtApi extends Received {
  readonly destination: Destination & { readonly to: 'api' };
}

/** The codebase that never changes. */
export const permanentCodebase = 'v4_6_release';

const api = /^\/+(v\d[\w.]*)\/+apis\/+3\.0(\/.*)?$/i;
const companyInfo = /^\/+(?:v\d[\w.]*\/+)?login\/+companyinfo\/+([^/]+)\/*$/i;
const login = /^\/+(?:v\d[\w.]*\/+)?login\/+login\.aspx$/i;
const consolePath = /^\/_reeve\/console(\/.*)?$/;
const callbackKey = /^\/+(?:v\d[\w.]*\/+)?system\/+callbackkey\/+index\.rails$/i;

/** Takes a request's path apart: the API, and the few addresses beside it. A path that is no UTF-8, or has a NUL, leads nowhere. */
export function destinationOf(request: HttpRequest): Destination {
  const path = decodePath(request.path);
  const found = api.exec(path);
  if (found !== null) return { to: 'api', codebase: found[1] ?? '', path: found[2] ?? '/' };
  const company = companyInfo.exec(path);
  if (company !== null) return { to: 'company info', company: company[1] ?? '' };
  const inConsole = consolePath.exec(path);
  if (inConsole !== null) return { to: 'console', path: inConsole[1] ?? '/' };
  if (path === '/' && wantsPage(request)) return { to: 'console', path };
  if (/^\/_reeve(\/|$)/.test(path)) return { to: 'control', path: path.slice('/_reeve'.length) };
  if (login.test(path)) return { to: 'login' };
  if (callbackKey.test(path)) return { to: 'callback key' };
  return path === '/openapi.json' ? { to: 'description' } : { to: 'nothing' };
}

/** Browsers ask for a page by its type; clients of the API do not. */
function wantsPage({ method, headers }: HttpRequest): boolean {
  return method === 'GET' && headers.accept?.toLowerCase().includes('text/html') === true;
}

function decodePath(path: string): string {
  if (!path.includes('%')) return path;
  if (path.includes('%00')) refuseCall({ kind: 'unknown endpoint' }); // no name has one, and PostgreSQL looks up none
  try {
    return decodeURIComponent(path);
  } catch {
    return refuseCall({ kind: 'unknown endpoint' });
  }
}

/**
 * Refuses a codebase that nothing runs under: the permanent one and the release's own both route
 * (evidence: versions/codebases). The hosted gateway answers in its plain text (evidence: errors/cannot-route).
 */
export function requireCodebase(codebase: string, rules: GatewayRules): void {
  const named = codebase.toLowerCase();
  if (named === permanentCodebase || named === rules.codebase) return;
  refuseCall(rules.manner === 'hosted' ? { kind: 'cannot route' } : { kind: 'unknown endpoint' });
}

const baseAgain = /^\/+(?:v\d[\w.]*\/+)?apis\/+3\.0(?:\/|$)/i;

/** Refuses where hosted an address that names the API twice, as of a client that puts one base before another (evidence: errors/cannot-route). */
function requireOneBase(path: string, { manner }: GatewayRules): void {
  if (manner === 'hosted' && baseAgain.test(path)) refuseCall({ kind: 'cannot route' });
}

/** The address under which the API was called, for links: the host as the caller named it. */
export function baseOf(inbound: Inbound, codebase: string): string {
  return `${inbound.encrypted ? 'https' : 'http'}://${inbound.host ?? 'localhost'}/${codebase}/apis/3.0`;
}

/** The first stage: refuses codebases that nothing runs under. What every door refuses was refused before. */
export function gateway(rules: GatewayRules): Stage<AtApi, AtApi> {
  return {
    name: 'gateway',
    does: (given) => {
      requireCodebase(given.destination.codebase, rules);
      requireOneBase(given.destination.path, rules);
      return given;
    },
  };
}
