import { useSignal } from '@preact/signals';
import type { ConsoleServer, DemoKeys } from '@reeve/server/contract';
import type { JSX } from 'preact';
import { hrefOf } from '../address/address.ts';
import { askControl } from '../control/control.ts';
import { session } from '../session/session.ts';
import { SignIn } from '../session/sign-in.tsx';
import { CopyButton } from '../view/copy-button.tsx';
import { useLoaded } from '../view/use-loaded.ts';
import { DemoSignIn } from './demo-sign-in.tsx';
import { SnippetTabs } from './snippet-tabs.tsx';
import { apiAddress } from './snippets.ts';

const ownKeys = {
  company: 'COMPANY',
  publicKey: 'PUBLICKEY',
  privateKey: 'PRIVATEKEY',
  clientId: '00000000-0000-4000-8000-000000000000',
};

/** The first page: where the API is, how to sign in, and programs to copy. */
export function Landing(): JSX.Element {
  const { value: server, error } = useLoaded<ConsoleServer>(() => askControl('GET /console/server'), []);
  const chosen = useSignal(0);
  const demo: DemoKeys | undefined = server?.demoKeys[chosen.value];
  const address = apiAddress(window.location.origin);
  return (
    <div class="landing">
      <section>
        <h1>This server speaks the ConnectWise PSA REST API</h1>
        <div class="address">
          <code>{address}</code>
          <CopyButton text={address} what="address" />
        </div>
        <About server={server} hasFailed={error !== null} />
      </section>
      <div class="columns">
        <div>{session.value === null ? <Doors server={server} chosen={chosen} /> : <Inside />}</div>
        <SnippetTabs keys={demo ?? ownKeys} />
      </div>
    </div>
  );
}

function About({ server, hasFailed }: { server: ConsoleServer | null; hasFailed: boolean }): JSX.Element {
  if (hasFailed) return <p role="alert">The server does not answer. Reload the page when it runs again.</p>;
  const kind = server?.mode === 'sandbox' ? 'A sandbox: break what you like.' : 'Sign in with the keys of a member.';
  return (
    <p class="quiet">
      {server === null ? '…' : `Release ${server.release.replace(/^v/, '')}. ${kind}`}{' '}
      <a href="/openapi.json">Description (OpenAPI)</a>
    </p>
  );
}

function Doors(props: { server: ConsoleServer | null; chosen: { value: number } }): JSX.Element {
  const keys = props.server?.demoKeys ?? [];
  return (
    <>
      {keys.length === 0 ? null : <DemoSignIn keys={keys} chosen={props.chosen} />}
      <SignIn />
    </>
  );
}

function Inside(): JSX.Element {
  return (
    <section class="card">
      <h2>You are signed in</h2>
      <p>The programs take the keys of the demo where there is one, else put in your own.</p>
      <p>
        <a class="button main" href={hrefOf('/reference')}>
          Look at the reference
        </a>
      </p>
    </section>
  );
}
