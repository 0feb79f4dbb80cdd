/** A certificate or key that cannot be used. The message names the file and what to do; it never holds its contents. */
export class TlsError extends Error {
  override readonly name = 'TlsError';
}
