import { signal } from '@preact/signals';
import { type ApiClient, ApiError, AuthenticationError, connect, NotFoundError } from '@reeve/client';

/** What a member signs in with. */
export interface MemberKeys {
  /** The login company. */
  readonly company: string;
  readonly publicKey: string;
  readonly privateKey: string;
  readonly clientId: string;
}

/** Somebody who signed in: their keys, and a client that calls the API with them. */
export interface ConsoleSession {
  readonly keys: MemberKeys;
  readonly client: ApiClient;
}

/** Any GUID will do where the server lists none. */
export const consoleClientId = '00000000-0000-4000-8000-00000000c059';

/** Where keys are kept while the tab is open: nowhere else, and no other page of the browser sees them. */
const kept = 'reeve.keys';

/** Who signed in; null before and after. */
export const session = signal<ConsoleSession | null>(restore());

/**
 * Signs in: asks the API for something that every member may know. Raises the client's error for keys that do not fit; a
 * member without rights is in.
 */
export async function signIn(keys: MemberKeys): Promise<void> {
  const client = clientOf(keys);
  try {
    await client.at('/system/info').get();
  } catch (error) {
    if (!(error instanceof ApiError) || error instanceof AuthenticationError || error instanceof NotFoundError)
      throw error;
  }
  window.sessionStorage.setItem(kept, JSON.stringify(keys));
  session.value = { keys, client };
}

/** Forgets the keys. */
export function signOut(): void {
  window.sessionStorage.removeItem(kept);
  session.value = null;
}

function restore(): ConsoleSession | null {
  const text = window.sessionStorage.getItem(kept);
  if (text === null) return null;
  const keys = JSON.parse(text) as MemberKeys;
  return { keys, client: clientOf(keys) };
}

function clientOf({ company, ...keys }: MemberKeys): ApiClient {
  return connect({
    ...keys,
    companyId: company,
    site: window.location.origin,
    codebase: 'v4_6_release',
    version: 'newest',
    // The page came by this address; whether it may be called without TLS is the server's to say.
    allowsPlainHttp: true,
    fetch: withoutPrompt,
  });
}

/** Without credentials of its own a browser does not put up its own window for a key that is refused. */
const withoutPrompt: typeof fetch = (address, init) => fetch(address, { ...init, credentials: 'omit' });
