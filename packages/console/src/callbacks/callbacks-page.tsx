import { useSignal } from '@preact/signals';
import type { ControlAnswers } from '@reeve/server/contract';
import type { JSX } from 'preact';
import { hrefOf } from '../address/address.ts';
import { ControlProblem } from '../control/control-problem.tsx';
import { useControl } from '../session/use-control.ts';
import { Card } from '../view/card.tsx';
import { PageHead } from '../view/page-head.tsx';
import { Empty } from '../view/states.tsx';
import { useRounds } from '../view/use-rounds.ts';
import { DeliveryDetailCard } from './delivery-detail.tsx';

type Deliveries = ControlAnswers['GET /callbacks/deliveries'];

/** Who is called back, what waits to be sent, and what became of each attempt. */
export function CallbacksPage(): JSX.Element {
  const acts = useSignal(0);
  const round = useRounds(3);
  const marks = [round, acts.value];
  const overview = useControl('GET /callbacks', {}, marks);
  const waiting = useControl('GET /callbacks/waiting', {}, marks);
  const deliveries = useControl('GET /callbacks/deliveries', {}, marks);
  const acted = () => {
    acts.value++;
  };
  return (
    <>
      <PageHead title="Callbacks" says="What is sent to whom when records change.">
        <a class="button" href={hrefOf('/data/system/callbacks/new')}>
          Register one
        </a>
      </PageHead>
      <ControlProblem error={overview.error} />
      <div class="grid">
        <Registered value={overview.value} />
        <Waiting value={waiting.value} />
      </div>
      <Attempts value={deliveries.value} acted={acted} />
    </>
  );
}

function Registered({ value }: { value: ControlAnswers['GET /callbacks'] | null }): JSX.Element {
  return (
    <Card title="Registered" aside={<span class="quiet">{value?.callbacks.length ?? ''}</span>}>
      {value?.callbacks.length === 0 ? <Empty>No callback is registered.</Empty> : null}
      <ul class="entries">
        {(value?.callbacks ?? []).map(({ id, type, level, url, waiting }) => (
          <li key={id}>
            <a href={hrefOf(`/data/system/callbacks/${id}`)}>#{id}</a> {type} · {level} · {waiting} waiting
            <span class="quiet">{url}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Waiting({ value }: { value: ControlAnswers['GET /callbacks/waiting'] | null }): JSX.Element {
  return (
    <Card title="Waiting" aside={<span class="quiet">{value?.length ?? ''}</span>}>
      {value?.length === 0 ? <Empty>Nothing waits to be sent.</Empty> : null}
      <ul class="entries">
        {(value ?? []).map(({ id, callback, type, action, record, attempts }) => (
          <li key={id}>
            {type} {record} {action}
            <span class="quiet">
              to #{callback} · {attempts} attempts so far
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Attempts({ value, acted }: { value: Deliveries | null; acted: () => void }): JSX.Element {
  const shown = useSignal<number | null>(null);
  return (
    <Card title="Attempts" class="scroll">
      {value?.length === 0 ? <Empty>Nothing was sent yet.</Empty> : null}
      {value === null || value.length === 0 ? null : (
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">Time</th>
              <th scope="col">What</th>
              <th scope="col">Attempt</th>
              <th scope="col">Outcome</th>
            </tr>
          </thead>
          <tbody>
            {value.map((delivery) => (
              <Attempt key={delivery.id} delivery={delivery} shown={shown} acted={acted} />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function Attempt(props: {
  delivery: Deliveries[number];
  shown: { value: number | null };
  acted: () => void;
}): JSX.Element {
  const { delivery, shown, acted } = props;
  const { id, callback, type, record, action, attempt, outcome, status, error, started } = delivery;
  const isOpen = shown.value === id;
  return (
    <>
      <tr>
        <td class="quiet">{new Date(started).toISOString().slice(5, 19).replace('T', ' ')}</td>
        <td>
          <button
            type="button"
            class="link"
            aria-expanded={isOpen}
            onClick={() => {
              shown.value = isOpen ? null : id;
            }}
          >
            {type} {record} {action}
          </button>{' '}
          <span class="quiet">to #{callback}</span>
        </td>
        <td>{attempt}</td>
        <td>
          <span class={outcome === 'delivered' ? 'mark' : 'mark bad'}>{outcome}</span>{' '}
          <span class="quiet">{status ?? error}</span>
        </td>
      </tr>
      {isOpen ? (
        <tr>
          <td colSpan={4}>
            <DeliveryDetailCard id={id} acted={acted} />
          </td>
        </tr>
      ) : null}
    </>
  );
}
