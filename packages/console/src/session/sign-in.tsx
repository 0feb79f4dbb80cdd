import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { sayError } from '../view/say-error.ts';
import { TextField } from '../view/text-field.tsx';
import { consoleClientId, signIn, signInByPassword } from './session.ts';

type SignInWay = 'keys' | 'password';

/** The form to sign in, by keys or by user name and password. Nothing is kept beyond the tab but the cookies of the latter. */
export function SignIn(): JSX.Element {
  const problem = useSignal<string | null>(null);
  const isBusy = useSignal(false);
  const way = useSignal<SignInWay>('keys');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    isBusy.value = true;
    problem.value = await trySignIn(way.value, new FormData(event.currentTarget as HTMLFormElement));
    isBusy.value = false;
  };
  return (
    <form class="card sign-in" onSubmit={submit} aria-labelledby="sign-in">
      <h2 id="sign-in">Sign in</h2>
      <ChosenWay way={way} />
      <TextField name="company" label="Company" isRequired autoComplete="organization" />
      {way.value === 'keys' ? <KeyFields /> : <PasswordFields />}
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

function ChosenWay({ way }: { way: { value: SignInWay } }): JSX.Element {
  const choice = (value: SignInWay, label: string) => (
    <label>
      <input
        type="radio"
        name="way"
        checked={way.value === value}
        onChange={() => {
          way.value = value;
        }}
      />{' '}
      {label}
    </label>
  );
  return (
    <fieldset class="ways">
      <legend class="hidden">How</legend>
      {choice('keys', 'API keys')}
      {choice('password', 'User name and password')}
    </fieldset>
  );
}

function KeyFields(): JSX.Element {
  return (
    <>
      <TextField key="public" name="publicKey" label="Public key" isRequired autoComplete="username" />
      <TextField
        key="private"
        name="privateKey"
        label="Private key"
        isRequired
        isSecret
        autoComplete="current-password"
      />
      <details>
        <summary>Client id</summary>
        <TextField name="clientId" label="A GUID that the server accepts" value={consoleClientId} />
      </details>
    </>
  );
}

function PasswordFields(): JSX.Element {
  return (
    <>
      <TextField key="user" name="user" label="User name" isRequired autoComplete="username" />
      <TextField key="password" name="password" label="Password" isRequired isSecret autoComplete="current-password" />
    </>
  );
}

/** Null when it went well, else what to say. */
async function trySignIn(way: SignInWay, form: FormData): Promise<string | null> {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const company = text('company');
  try {
    if (way === 'password') await signInByPassword({ company, user: text('user'), password: text('password') });
    else
      await signIn({
        company,
        publicKey: text('publicKey'),
        privateKey: text('privateKey'),
        clientId: text('clientId') || consoleClientId,
      });
    return null;
  } catch (error) {
    return sayError(error);
  }
}
