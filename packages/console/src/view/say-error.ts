import { ApiError, AuthenticationError, CallError } from '@reeve/client';

/** What went wrong, for a reader: the server's own words, with each field that it refused, else what the client says. */
export function sayError(error: unknown): string {
  if (error instanceof AuthenticationError) return `${error.message}\nThe sign-in has ended: sign out and in again.`;
  if (error instanceof ApiError) return [error.message, ...error.errors.map(({ message }) => message)].join('\n');
  if (error instanceof CallError && error.advice !== undefined) return `${error.message} ${error.advice}`;
  if (error instanceof TypeError && /fetch|network/i.test(error.message)) return 'The server does not answer.';
  return error instanceof Error ? error.message : String(error);
}
