import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Reads a signing key by the address in a message. */
export type ReadKey = (keyUrl: string) => Promise<string | null>;

const mostKeys = 20;

/**
 * Reads signing keys from the one server that is trusted, whatever host a message names: who sends a forged message
 * must not choose the key. Keys are remembered; they never change.
 */
export function keyReader(server: string, ask: typeof fetch = fetch): ReadKey {
  const known = new Map<string, string>();
  return async (keyUrl) => {
    if (!URL.canParse(keyUrl)) return null;
    const { pathname, search } = new URL(keyUrl);
    const address = `${server}${pathname}${search}`;
    const key = known.get(address) ?? (await readKey(address, ask));
    if (known.size >= mostKeys) known.clear();
    if (key !== null) known.set(address, key);
    return key;
  };
}

async function readKey(address: string, ask: typeof fetch): Promise<string | null> {
  try {
    const response = await ask(address, { redirect: 'error', signal: AbortSignal.timeout(5000) });
    const { signing_key: key } = JSON.parse(await response.text()) as { signing_key?: unknown };
    return typeof key === 'string' ? key : null;
  } catch {
    return null;
  }
}

/** How a message's signature turned out. */
export type Verdict = 'verified' | 'WRONG SIGNATURE' | 'NO KEY';

/** Checks `x-content-signature` over the exact bytes of a body (evidence: callbacks/signature). */
export async function verifyMessage(body: Buffer, signature: string, keyUrl: string, read: ReadKey): Promise<Verdict> {
  const key = await read(keyUrl);
  if (key === null) return 'NO KEY';
  const expected = createHmac('sha256', createHash('sha256').update(key, 'utf8').digest()).update(body).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected) ? 'verified' : 'WRONG SIGNATURE';
}
