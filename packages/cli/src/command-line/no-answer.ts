/** Nothing answers at an address; the program ends with code 6. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  constructor(address: string, cause: unknown) {
    const reason = cause instanceof Error ? String(cause.cause ?? cause.message) : String(cause);
    super(`Nothing answers at ${address}: ${reason}`);
  }
}
