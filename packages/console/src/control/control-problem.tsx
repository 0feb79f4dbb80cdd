import type { JSX } from 'preact';
import { sayError } from '../view/say-error.ts';
import { TextField } from '../view/text-field.tsx';
import { ControlError, controlToken, keepToken } from './control.ts';

/** What went wrong with the control plane; where it takes a token, the form to give one. */
export function ControlProblem({ error }: { error: unknown }): JSX.Element | null {
  if (error === null) return null;
  const wantsToken = error instanceof ControlError && error.status === 401;
  return wantsToken ? (
    <TokenForm said={error.message} />
  ) : (
    <p class="problem" role="alert">
      {sayError(error)}
    </p>
  );
}

function TokenForm({ said }: { said: string }): JSX.Element {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    keepToken(String(new FormData(event.currentTarget as HTMLFormElement).get('token') ?? '').trim());
  };
  return (
    <form class="card sign-in" onSubmit={submit} aria-labelledby="token">
      <h2 id="token">For the operator of this server</h2>
      <p class="quiet">{said} The start of the server prints it.</p>
      {controlToken.value === '' ? null : <p class="problem">The token that was given does not fit.</p>}
      <TextField name="token" label="Token" isRequired isSecret />
      <button type="submit" class="main">
        Go on
      </button>
    </form>
  );
}
