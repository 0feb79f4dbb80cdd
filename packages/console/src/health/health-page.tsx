import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { askMetrics, controlToken } from '../control/control.ts';
import { ControlProblem } from '../control/control-problem.tsx';
import { useControl } from '../session/use-control.ts';
import { Card } from '../view/card.tsx';
import { PageHead } from '../view/page-head.tsx';
import { ScrollBox } from '../view/scroll-box.tsx';
import { Problem } from '../view/states.tsx';
import { useLoaded } from '../view/use-loaded.ts';
import { useRounds } from '../view/use-rounds.ts';
import { readHealth, readMetrics, type ServerMetric } from './read-health.ts';

/** Whether the server is well, which it is, and what it counts. */
export function HealthPage(): JSX.Element {
  const round = useRounds(5);
  const health = useLoaded(readHealth, [round]);
  const server = useControl('GET /console/server');
  const metrics = useLoaded(async () => readMetrics(await askMetrics()), [round, controlToken.value]);
  const isWell = health.value?.reasons === undefined && health.error === null;
  return (
    <>
      <PageHead title="Health" />
      <Card
        title="This server"
        aside={
          health.value === null ? null : (
            <span class={isWell ? 'mark' : 'mark bad'}>{isWell ? 'Well' : health.value.status}</span>
          )
        }
      >
        <Problem error={health.error} />
        <p>
          {server.value === null
            ? '…'
            : `Release ${server.value.release.replace(/^v/, '')}, mode ${server.value.mode}.`}{' '}
          {isWell ? 'All is well.' : null}
        </p>
        <ul>
          {(health.value?.reasons ?? []).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Card>
      <ControlProblem error={metrics.error} />
      {metrics.value === null ? null : <Figures metrics={metrics.value} />}
    </>
  );
}

function Figures({ metrics }: { metrics: readonly ServerMetric[] }): JSX.Element {
  const wanted = useSignal('');
  const shown = metrics.filter(({ name, help, labels }) =>
    `${name} ${help} ${labels}`.toLowerCase().includes(wanted.value.toLowerCase()),
  );
  return (
    <Card
      title="Figures"
      aside={
        <input
          type="search"
          aria-label="Find a figure"
          placeholder="Find a figure"
          value={wanted.value}
          onInput={({ currentTarget }) => {
            wanted.value = currentTarget.value;
          }}
        />
      }
    >
      <ScrollBox label="Figures">
        <table class="plain metrics">
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col" class="number">
                Value
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ name, labels, value, help }) => (
              <tr key={`${name}{${labels}}`}>
                <td>
                  {help.replace(/\.$/, '')} <span class="quiet">{labels}</span>
                </td>
                <td class="number" title={name}>
                  {Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(3)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Card>
  );
}
