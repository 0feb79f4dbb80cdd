import { signal } from '@preact/signals';
import { type ApiClient, connect } from '@reeve/client';
import type { ConsoleMember } from '@reeve/server/contract';
import { askControl, ControlError, type ControlHeaders } from '../control/control.ts';
import { logIn, type MemberPassword } from './log-in.ts';

/** What a member signs in with. */
export interface MemberKeys {
  /** The login company. */
  readonly company: string;
  readonly publicKey: string;
  readonly privateKey: string;
  readonly clientId: string;
}

/** How somebody signed in: by keys, or by a password, whose proof is a cookie that no page can read. */
type Signed = { readonly how: 'keys'; readonly keys: MemberKeys } | { readonly how: 'password' };

/** Somebody who signed in, and a client that calls the API as they do. */
export interface ConsoleSession {
  readonly company: string;
  /** Who the server says they are, and what they may do. */
  readonly member: ConsoleMember;
  readonly client: ApiClient;
  /** The headers by which addresses beside the API know them; none where a cookie says it. */
  readonly headers: ControlHeaders;
  readonly signed: Signed;
}

/** Any GUID will do where the server lists none. */
export const consoleClientId = '00000000-0000-4000-8000-00000000c059';

/** Where keys are kept while the tab is open: nowhere else, and no other page of the browser sees them. */
const kept = 'reeve.session';

/** Who signed in; null before and after. */
export const session = signal<ConsoleSession | null>(restore());

/** Signs in by keys. Raises `ControlError` for keys that do not fit; a member without rights is in. */
export async function signIn(keys: MemberKeys): Promise<void> {
  await enter({ how: 'keys', keys });
}

/** Signs in by user name and password. Raises `ControlError` where they do not fit. */
export async function signInByPassword(given: MemberPassword): Promise<void> {
  await logIn(given);
  await enter({ how: 'password' });
}

/** Forgets the keys, and the cookies of a sign-in by password. */
export function signOut(): void {
  if (session.value?.signed.how === 'password') askControl('POST /console/leave').catch(() => undefined);
  window.sessionStorage.removeItem(kept);
  session.value = null;
}

async function enter(signed: Signed): Promise<void> {
  const member = await askControl('GET /console/member', { headers: headersOf(signed) });
  keep(signed, member);
}

function restore(): ConsoleSession | null {
  const text = window.sessionStorage.getItem(kept);
  if (text === null) return null;
  const { signed, member } = JSON.parse(text) as { signed: Signed; member: ConsoleMember };
  const restored = toSession(signed, member);
  refresh(restored);
  return restored;
}

/** Asks again who it is: the role may be another by now, and the sign-in may have ended. */
async function refresh(restored: ConsoleSession): Promise<void> {
  try {
    const member = await askControl('GET /console/member', { headers: restored.headers });
    if (session.value === restored) keep(restored.signed, member);
  } catch (error) {
    if (error instanceof ControlError && error.status === 401 && session.value === restored) signOut();
  }
}

function keep(signed: Signed, member: ConsoleMember): void {
  window.sessionStorage.setItem(kept, JSON.stringify({ signed, member }));
  session.value = toSession(signed, member);
}

function toSession(signed: Signed, member: ConsoleMember): ConsoleSession {
  return { company: member.company, member, signed, headers: headersOf(signed), client: clientOf(signed, member) };
}

function headersOf(signed: Signed): ControlHeaders {
  if (signed.how === 'password') return { clientId: consoleClientId };
  const { company, publicKey, privateKey, clientId } = signed.keys;
  const text = new TextEncoder().encode(`${company}+${publicKey}:${privateKey}`);
  return { authorization: `Basic ${btoa(String.fromCharCode(...text))}`, clientId };
}

function clientOf(signed: Signed, { company, member }: ConsoleMember): ApiClient {
  const keys =
    signed.how === 'keys'
      ? { publicKey: signed.keys.publicKey, privateKey: signed.keys.privateKey }
      : { credentials: { memberId: member, memberHash: 'the cookie that the browser keeps' } };
  return connect({
    ...keys,
    companyId: company,
    clientId: signed.how === 'keys' ? signed.keys.clientId : consoleClientId,
    site: window.location.origin,
    codebase: 'v4_6_release',
    version: 'newest',
    // The page came by this address; whether it may be called without TLS is the server's to say.
    allowsPlainHttp: true,
    fetch: signed.how === 'keys' ? withoutCookies : withCookies,
  });
}

// Functions, for the session of a page that is loaded again is restored before constants down here have a value.
/** Without credentials of its own a browser does not put up its own window for a key that is refused. */
function withoutCookies(...[address, init]: Parameters<typeof fetch>): Promise<Response> {
  return fetch(address, { ...marked(init), credentials: 'omit' });
}

function withCookies(...[address, init]: Parameters<typeof fetch>): Promise<Response> {
  return fetch(address, { ...marked(init), credentials: 'same-origin' });
}

/** The recorder tells reads by which a page shows something from calls that somebody wants to look at. */
function marked(init: RequestInit | undefined): RequestInit | undefined {
  if (init?.method !== 'GET') return init;
  return { ...init, headers: { 'x-reeve-console': 'page', ...(init.headers as Record<string, string>) } };
}
