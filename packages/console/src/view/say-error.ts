import { ApiError, AuthenticationError, CallError } from '@reeve/client';

/** What went wrong, for a reader: the server's own words, with each field that it refused, else what the client says. */
export function sayError(error: unknown): string {
  if (error instanceof AuthenticationError) return `${error.message}\nThe sign-in has ended: sign out and in again.`;
  if (error instanceof ApiError) return sayRefusal(error);
  if (error instanceof CallError && error.advice !== undefined) return `${error.message} ${error.advice}`;
  if (error instanceof TypeError && /fetch|network/i.test(error.message)) return 'The server does not answer.';
  return error instanceof Error ? error.message : String(error);
}

/** The client's message has those of the fields in its one line already: each is said once, on a line of its own. */
function sayRefusal({ message, errors }: ApiError): string {
  const fields = errors.map((each) => each.message).filter((text) => text !== '');
  const end = `: ${fields.join(' ')}`;
  return [message.endsWith(end) ? message.slice(0, -end.length) : message, ...fields].join('\n');
}
