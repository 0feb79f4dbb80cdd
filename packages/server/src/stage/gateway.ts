import { refuseCall } from '../fault/server-fault.ts';
import type { HttpRequest } from '../http/message.ts';

/** Where a path leads. */
export type Destination =
  | { readonly to: 'api'; readonly codebase: string; readonly path: string }
  | { readonly to: 'control'; readonly path: string }
  | { readonly to: 'company info'; readonly company: string }
  | { readonly to: 'login' }
  | { readonly to: 'callback key' }
  | { readonly to: 'description' }
  | { readonly to: 'nothing' };

const api = /^\/+(v\d[\w.]*)\/+apis\/+3\.0(\/.*)?$/i;
const companyInfo = /^\/+(?:v\d[\w.]*\/+)?login\/+companyinfo\/+([^/]+)\/*$/i;
const login = /^\/+(?:v\d[\w.]*\/+)?login\/+login\.aspx$/i;
const callbackKey = /^\/+(?:v\d[\w.]*\/+)?system\/+callbackkey\/+index\.rails$/i;

/** Takes a request's path apart: the API by any codebase that looks like one, and the few addresses beside it. */
export function destinationOf(request: HttpRequest): Destination {
  const path = decodePath(request.path);
  const found = api.exec(path);
  if (found !== null) return { to: 'api', codebase: found[1] ?? '', path: found[2] ?? '/' };
  const company = companyInfo.exec(path);
  if (company !== null) return { to: 'company info', company: company[1] ?? '' };
  if (/^\/_reeve(\/|$)/.test(path)) return { to: 'control', path: path.slice('/_reeve'.length) };
  if (login.test(path)) return { to: 'login' };
  if (callbackKey.test(path)) return { to: 'callback key' };
  return path === '/openapi.json' ? { to: 'description' } : { to: 'nothing' };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return refuseCall({ kind: 'unknown endpoint' });
  }
}

/** The address under which the API was called, for links: the host as the caller named it. */
export function baseOf(request: HttpRequest, codebase: string): string {
  const scheme = request.encrypted ? 'https' : 'http';
  const host = request.headers.host ?? 'localhost';
  const named = /^[\w.-]+(:\d{1,5})?$|^\[[0-9a-f:.]+\](:\d{1,5})?$/i.test(host) ? host : 'localhost';
  return `${scheme}://${named}/${codebase}/apis/3.0`;
}
