import type { JSX } from 'preact';
import type { ConsoleSession } from '../session/session.ts';
import { notice } from '../view/notice.tsx';
import { sayError } from '../view/say-error.ts';
import { logCallsOf } from './read-calls.ts';

/** Has the API log keep every call of whoever is signed in. */
export function LogButton({ open }: { open: ConsoleSession }): JSX.Element {
  const { company, member } = open.member;
  const log = async () => {
    notice.value = await logCallsOf(company, member).then(
      (until) => ({ text: `Calls of ${member} are logged until ${until.slice(11, 16)} UTC.` }),
      (error: unknown) => ({ text: sayError(error) }),
    );
  };
  return (
    <button type="button" class="main" onClick={log}>
      Log {member} for an hour
    </button>
  );
}
