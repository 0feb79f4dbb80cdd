/** The command line cannot be understood. The message says what is wrong with it; the program ends with code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
