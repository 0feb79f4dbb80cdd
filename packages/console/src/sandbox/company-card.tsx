import { useSignal } from '@preact/signals';
import type { IssuedKeys } from '@reeve/server/contract';
import type { JSX } from 'preact';
import { askControl } from '../control/control.ts';
import { signIn } from '../session/session.ts';
import { Card } from '../view/card.tsx';
import { ConfirmButton } from '../view/confirm-button.tsx';
import { CopyButton } from '../view/copy-button.tsx';
import type { SandboxAct } from './sandbox-act.ts';

/** Resets a company, and makes copies of it. Keys that come of either are shown this once. */
export function CompanyCard(props: { company: string; companies: readonly string[]; act: SandboxAct }): JSX.Element {
  const { company, companies, act } = props;
  const issued = useSignal<IssuedKeys | null>(null);
  const reset = () =>
    act(async () => {
      issued.value = await askControl('POST /tenants/*/reset', { word: company, body: {} });
      return `${company} is what it was when it was made`;
    });
  const fork = (event: SubmitEvent) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget as HTMLFormElement).get('name') ?? '').trim();
    return act(async () => {
      const body = name === '' ? {} : { company: name };
      issued.value = await askControl('POST /tenants/*/fork', { word: company, body });
      return `Made ${issued.value.company}`;
    });
  };
  return (
    <Card
      title="Company"
      aside={
        <ConfirmButton
          class="danger"
          label="Reset"
          question={`Reset ${company}? Whatever was changed in it since it was made is gone.`}
          confirm="Reset it"
          onConfirm={reset}
        />
      }
    >
      <form class="fields" onSubmit={fork} aria-label="Fork">
        <label class="field">
          A copy of {company}, called
          <input
            name="name"
            placeholder={`${company}-1`}
            pattern="[a-z][a-z0-9\-]*"
            title="Lower case letters, figures and dashes"
          />
        </label>
        <button type="submit">Fork</button>
      </form>
      {issued.value === null ? null : <Issued keys={issued.value} />}
      <p class="quiet">Companies here: {companies.join(', ')}</p>
    </Card>
  );
}

function Issued({ keys }: { keys: IssuedKeys }): JSX.Element {
  const text = `${keys.company}+${keys.publicKey}:${keys.privateKey}`;
  return (
    <div class="issued">
      <p>Keys of {keys.company}, shown this once:</p>
      <pre class="block">{text}</pre>
      <div class="actions">
        <CopyButton text={text} what="keys" />
        <button type="button" class="small" onClick={() => signIn(keys)}>
          Sign in there
        </button>
      </div>
    </div>
  );
}
