/** What Node calls it when nobody whom it trusts has signed a certificate. */
const unknownSigners = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** Nothing answers at an address, or not with a certificate that is trusted; the program ends with code 6. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  constructor(address: string, error: unknown) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    super(`Nothing answers at ${address}: ${isOfUnknownSigner(cause) ? trusting : wordsOf(cause)}`);
  }
}

/** A server that was started with `--tls` prints where the certificate of its authority lies. */
const trusting =
  'its certificate is of nobody whom Node trusts. Name the one of its authority: NODE_EXTRA_CA_CERTS=DATA/tls/ca.crt';

/** The system's words, and where nothing listens on this machine what to do. */
function wordsOf(cause: unknown): string {
  const words = cause instanceof Error ? cause.message : String(cause);
  if (/wrong version number/i.test(words)) return 'it speaks no TLS. Call it by http://.';
  return nobodyHere.test(words) ? `${words}. ${starting}` : words;
}

/** What the system says where nothing listens on this machine. */
export const nobodyHere = /ECONNREFUSED (?:127\.|::1)/;

/** What to do then. */
export const starting =
  'Nothing listens there. Start a sandbox by "reeve serve --demo", or name another server by --url.';

function isOfUnknownSigner(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && unknownSigners.has(String(cause.code));
}
