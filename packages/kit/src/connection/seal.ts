import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { KitError } from '../error/kit-error.ts';
import type { CredentialKeys } from './credential-keys.ts';

/**
 * Seals a text by AES-256-GCM: `v1.KEY.IV.TAG.TEXT`. `context` is no secret, but what was sealed opens with the same one alone: it
 * cannot be moved to another connection, nor a connection be led to another site.
 */
export function seal(text: string, context: string, keys: CredentialKeys): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keys.key(keys.current), iv, { authTagLength: 16 });
  cipher.setAAD(Buffer.from(`v1|${keys.current}|${context}`));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const parts = [iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'));
  return ['v1', keys.current, ...parts].join('.');
}

/** Opens what was sealed. Raises `KitError` where the key is not there, or anything was changed. */
export function unseal(sealed: string, context: string, keys: CredentialKeys): string {
  const [version, keyId = '', ...parts] = sealed.split('.');
  const [iv, tag, text] = parts.map((part) => Buffer.from(part, 'base64url'));
  if (version !== 'v1' || iv?.length !== 12 || tag?.length !== 16 || text === undefined) throw broken();
  const decipher = createDecipheriv('aes-256-gcm', keys.key(keyId), iv, { authTagLength: 16 });
  decipher.setAAD(Buffer.from(`v1|${keyId}|${context}`));
  decipher.setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
  } catch {
    throw broken();
  }
}

function broken(): KitError {
  const advice = 'Enter the credentials anew. Who changed the storage, or a key under the same id?';
  return new KitError('SEAL_BROKEN', 'Sealed credentials were changed, or their key was.', advice);
}
