import { createSecretKey, type KeyObject } from 'node:crypto';
import { KitError } from '../error/kit-error.ts';

/** The variable that keys are read from. */
export const keysVariable = 'REEVE_KIT_KEYS';

const advice = `Set ${keysVariable} to ID:KEY, a key being 32 random bytes as base64 (\`openssl rand -base64 32\`).`;

/** Keys by which credentials are sealed: the first seals, each opens what it sealed. */
export class CredentialKeys {
  readonly #keys: ReadonlyMap<string, KeyObject>;
  /** The id of the key that seals. */
  readonly current: string;

  constructor(keys: ReadonlyMap<string, KeyObject>) {
    const [first] = keys.keys();
    if (first === undefined) throw new KitError('NO_KEY', 'There is no key to seal credentials with.', advice);
    this.#keys = keys;
    this.current = first;
  }

  /** The key of an id. Raises `KitError` for one that is not there. */
  key(id: string): KeyObject {
    const key = this.#keys.get(id);
    if (key !== undefined) return key;
    const next = `Add the key "${id}" behind the others in ${keysVariable}, or enter the credentials anew.`;
    throw new KitError('KEY_UNKNOWN', `Credentials are sealed with the key "${id}", which is not there.`, next);
  }
}

/**
 * Reads keys from the environment: `2026b:BASE64,2026a:BASE64`, the one that seals first. Raises `KitError` for what is missing or
 * no key of 32 bytes, which does not repeat it.
 */
export function readCredentialKeys(environment: Readonly<Record<string, string | undefined>> = process.env) {
  const parts = (environment[keysVariable] ?? '').split(',').map((part) => part.trim());
  return new CredentialKeys(new Map(parts.filter((part) => part !== '').map(toKey)));
}

function toKey(part: string, at: number): [string, KeyObject] {
  const [, id, text] = /^([\w-]{1,40}):([A-Za-z0-9+/_-]{43}=?)$/.exec(part) ?? [];
  const bytes = Buffer.from(text ?? '', 'base64');
  if (id === undefined || bytes.length !== 32)
    throw new KitError('BAD_KEY', `Entry ${at + 1} of ${keysVariable} is no id with a key of 32 bytes.`, advice);
  return [id, createSecretKey(bytes)];
}
