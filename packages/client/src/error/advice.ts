import type { ApiRefusal } from './read-refusal.ts';

const byStatus: Readonly<Record<number, string>> = {
  400: 'Do not send it again as it is: mend what the message and `errors` name.',
  401: 'Check company, public and private key.',
  403: "Give the member's security role the level that this call needs.",
  405: 'Use a method that this path has.',
  409: 'The record is in use: try again later, or find what uses it.',
  415: 'Send documents as a form (`upload`), not as JSON.',
  429: 'Send fewer calls at once, or let a policy wait as long as `retryAfter` says.',
};

/** What to do after a refusal, as far as its status and words tell (evidence: calling/ambiguous-404, errors/ssl-required). */
export function adviceFor(status: number, { code, message }: Pick<ApiRefusal, 'code' | 'message'>): string | undefined {
  if (message === 'SSL is required.') return 'Call by https, and hosted systems by their `api-` host.';
  if (message.startsWith('Cannot route'))
    return 'Check company, codebase and clientId: the gateway knows no such system.';
  if (message.includes('Check your accept header')) return 'Leave the member out, or name a version that has it.';
  if (status === 404) return adviceForMissing(code);
  if (status >= 500) return 'Try again later; if it goes on, report it with the request id.';
  return byStatus[status];
}

/** A hosted system also answers 404 to a wrong credential. */
function adviceForMissing(code: string): string {
  return code === 'NotFound'
    ? 'The record was deleted, moved, or is not for this member.'
    : 'Check the path and the version; hosted systems also answer 404 to wrong keys.';
}
