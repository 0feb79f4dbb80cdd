import { createHash, createHmac } from 'node:crypto';

/**
 * The `x-content-signature` of a body: base64 of HMAC-SHA256 under SHA-256(utf8(signing key)), over the exact bytes
 * (evidence: callbacks/signature).
 */
export function sign(body: string, signingKey: string): string {
  const key = createHash('sha256').update(signingKey, 'utf8').digest();
  return createHmac('sha256', key).update(body, 'utf8').digest('base64');
}

/** The headers of a delivery besides `Host` and `Content-Length` (evidence: callbacks/delivery-headers). */
export function deliveryHeaders(signature: string): Record<string, string> {
  return { 'content-type': 'application/json; charset=utf-8', 'x-content-signature': signature };
}
