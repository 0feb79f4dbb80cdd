import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { sayError } from '../view/say-error.ts';
import { TextField } from '../view/text-field.tsx';
import { consoleClientId, type MemberKeys, signIn } from './session.ts';

/** The form to sign in by keys. Nothing is kept beyond the tab. */
export function SignIn(): JSX.Element {
  const problem = useSignal<string | null>(null);
  const isBusy = useSignal(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    isBusy.value = true;
    problem.value = await tryKeys(new FormData(event.currentTarget as HTMLFormElement));
    isBusy.value = false;
  };
  return (
    <form class="card sign-in" onSubmit={submit} aria-labelledby="sign-in">
      <h2 id="sign-in">Sign in</h2>
      <TextField name="company" label="Company" isRequired autoComplete="organization" />
      <TextField name="publicKey" label="Public key" isRequired autoComplete="username" />
      <TextField name="privateKey" label="Private key" isRequired isSecret autoComplete="current-password" />
      <details>
        <summary>Client id</summary>
        <TextField name="clientId" label="A GUID that the server accepts" value={consoleClientId} />
      </details>
      {problem.value === null ? null : (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
      <button type="submit" class="main" disabled={isBusy.value}>
        Sign in
      </button>
    </form>
  );
}

/** Null when it went well, else what to say. */
async function tryKeys(form: FormData): Promise<string | null> {
  const text = (name: keyof MemberKeys) => String(form.get(name) ?? '').trim();
  const keys = {
    company: text('company'),
    publicKey: text('publicKey'),
    privateKey: text('privateKey'),
    clientId: text('clientId') || consoleClientId,
  };
  try {
    await signIn(keys);
    return null;
  } catch (error) {
    return sayError(error);
  }
}
