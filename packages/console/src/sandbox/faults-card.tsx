import type { ArmedFailure } from '@reeve/server/contract';
import type { JSX } from 'preact';
import { askControl } from '../control/control.ts';
import { useControl } from '../session/use-control.ts';
import { Card } from '../view/card.tsx';
import { ChoiceField } from '../view/choice-field.tsx';
import { Empty } from '../view/states.tsx';
import type { SandboxAct, SandboxCardProps } from './sandbox-act.ts';

const callbackKinds = ['delayed', 'doubled', 'reordered', 'dropped', 'wrongly signed'].map((how) => `callback ${how}`);
const kinds = ['status', 'rate limit', 'gateway page', 'cut', 'silence', 'slow', ...callbackKinds];

/** Faults that calls of a company are to have: armed one by one or as a mood, listed, disarmed. */
export function FaultsCard({ company, marks, act }: SandboxCardProps): JSX.Element {
  const { value } = useControl('GET /faults', {}, marks);
  const { value: moods } = useControl('GET /faults/moods', {}, []);
  const arm = (body: Readonly<Record<string, unknown>>) =>
    act(async () => {
      const armed = await askControl('POST /faults', { body: { company, ...body } });
      return `Armed ${armed.length === 1 ? 'a fault' : `${armed.length} faults`}`;
    });
  return (
    <Card
      title="Faults"
      aside={
        <span class="actions">
          {Object.keys(moods ?? {}).map((mood) => (
            <button key={mood} type="button" class="small" onClick={() => arm({ mood })}>
              {mood}
            </button>
          ))}
        </span>
      }
    >
      <ArmForm arm={arm} />
      {value?.length === 0 ? <Empty>Nothing fails on purpose.</Empty> : null}
      <ul class="entries">
        {(value ?? []).map((fault) => (
          <Fault key={fault.id} fault={fault} act={act} />
        ))}
      </ul>
    </Card>
  );
}

function ArmForm({ arm }: { arm: (body: Readonly<Record<string, unknown>>) => Promise<void> }): JSX.Element {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string) => String(given.get(name) ?? '').trim() || null;
    const [kind, times] = [text('kind'), text('times') === null ? null : Number(text('times'))];
    // Which calls, and when, is nothing that callbacks have.
    const which = { moment: text('moment'), method: text('method'), path: text('path') };
    return arm(callbackKinds.includes(kind ?? '') ? { kind, times } : { kind, times, ...which });
  };
  return (
    <form onSubmit={submit} aria-label="Arm a fault">
      <div class="fields">
        <ChoiceField name="kind" label="Kind" options={kinds} />
        <ChoiceField name="moment" label="When" options={['before', 'after']} />
        <ChoiceField name="method" label="Method" options={['', 'GET', 'POST', 'PATCH', 'PUT', 'DELETE']} />
      </div>
      <div class="fields">
        <label class="field">
          Path begins with
          <input name="path" placeholder="any" />
        </label>
        <label class="field">
          How often
          <input name="times" inputMode="numeric" defaultValue="1" placeholder="always" />
        </label>
        <button type="submit">Arm</button>
      </div>
    </form>
  );
}

function sayTimes(times: number | null): string {
  if (times === null) return 'always';
  return times === 1 ? 'once' : `${times} times`;
}

function Fault({ fault, act }: { fault: ArmedFailure; act: SandboxAct }): JSX.Element {
  const disarm = () =>
    act(async () => {
      await askControl('DELETE /faults/#', { word: fault.id });
      return 'Disarmed';
    });
  const { id, kind, moment, method, path, times, share, happened, company } = fault;
  const which = [method, path, company === null ? 'of every company' : `of ${company}`].filter((each) => each !== null);
  return (
    <li class="line">
      <span>
        {kind} {moment}
        <span class="quiet">
          {' '}
          {which.join(' ')} · {sayTimes(times)}
          {share === 1 ? '' : `, ${share * 100} %`} · happened {happened} {happened === 1 ? 'time' : 'times'}
        </span>
      </span>
      <button type="button" class="small" aria-label={`Disarm fault ${id}`} onClick={disarm}>
        Disarm
      </button>
    </li>
  );
}
