import type { JSX } from 'preact';
import { askControl } from '../control/control.ts';
import { useControl } from '../session/use-control.ts';
import { Card } from '../view/card.tsx';
import { ConfirmButton } from '../view/confirm-button.tsx';
import { Empty } from '../view/states.tsx';
import type { SandboxCardProps } from './sandbox-act.ts';

/** Keeps what a company is now under a name, and makes it that again. */
export function SnapshotsCard({ company, marks, act }: SandboxCardProps): JSX.Element {
  const { value } = useControl('GET /tenants/*/snapshots', { word: company }, marks);
  const keep = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const name = String(new FormData(form).get('name') ?? '');
    return act(async () => {
      await askControl('POST /tenants/*/snapshots', { word: company, body: { name } });
      form.reset();
      return `Kept as ${name}`;
    });
  };
  return (
    <Card title="Snapshots">
      <form class="fields" onSubmit={keep} aria-label="Keep a snapshot">
        <label class="field">
          Keep {company} as it is now, as
          <input
            name="name"
            required
            pattern="[a-z0-9_\-]+"
            placeholder="before-month-end"
            title="Lower case letters, figures, - and _"
          />
        </label>
        <button type="submit">Keep</button>
      </form>
      {value?.length === 0 ? <Empty>Nothing is kept yet.</Empty> : null}
      <ul class="entries">
        {(value ?? []).map((name) => (
          <Snapshot key={name} name={name} company={company} act={act} />
        ))}
      </ul>
    </Card>
  );
}

function Snapshot({ name, company, act }: Omit<SandboxCardProps, 'marks'> & { name: string }): JSX.Element {
  const restore = () =>
    act(async () => {
      await askControl('POST /tenants/*/restore', { word: company, body: { snapshot: name } });
      return `${company} is ${name} again`;
    });
  const drop = () =>
    act(async () => {
      await askControl('DELETE /tenants/*/snapshots', { word: company, query: { name } });
      return `Deleted ${name}`;
    });
  return (
    <li class="line">
      <span>{name}</span>
      <span class="actions">
        <ConfirmButton
          class="small"
          label="Restore"
          question={`Make ${company} what it was as ${name}? What was changed since is gone.`}
          confirm="Restore it"
          onConfirm={restore}
        />
        <button type="button" class="small" aria-label={`Delete ${name}`} onClick={drop}>
          Delete
        </button>
      </span>
    </li>
  );
}
