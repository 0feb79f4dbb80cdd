const text = new TextEncoder();

/**
 * The signature of a message: base64 of HMAC-SHA256 under SHA-256 of the signing key, over the bytes as they came
 * (evidence: callbacks/signature).
 */
export async function signCallback(body: Uint8Array | string, signingKey: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', text.encode(signingKey));
  const key = await crypto.subtle.importKey('raw', digest, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const bytes = typeof body === 'string' ? text.encode(body) : new Uint8Array(body);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes));
  return btoa(String.fromCharCode(...signature));
}

/** Whether a message was signed with a key. Takes as long wherever the first difference is. */
export async function isSignedWith(body: Uint8Array, signature: string, signingKey: string): Promise<boolean> {
  const expected = text.encode(await signCallback(body, signingKey));
  const given = text.encode(signature);
  let differences = expected.length ^ given.length;
  for (let at = 0; at < expected.length; at += 1) differences |= (expected[at] ?? 0) ^ (given[at] ?? 0);
  return differences === 0;
}
