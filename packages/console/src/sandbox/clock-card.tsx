import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { askControl } from '../control/control.ts';
import { useControl } from '../session/use-control.ts';
import { Card } from '../view/card.tsx';
import { useNow } from '../view/use-now.ts';
import type { SandboxCardProps } from './sandbox-act.ts';

const steps = [
  { label: '1 hour on', pass: 3600 },
  { label: '1 day on', pass: 86_400 },
  { label: '1 week on', pass: 604_800 },
] as const;

const speeds = [
  [0, 'stands still'],
  [1, 'as it is'],
  [60, 'a minute a second'],
  [3600, 'an hour a second'],
] as const;

/** The clock of a company: set, moved on, made faster. What is due by then is done at once. */
export function ClockCard({ company, marks, act }: SandboxCardProps): JSX.Element {
  const { value } = useControl('GET /clock', {}, marks);
  const move = (body: Readonly<Record<string, unknown>>) =>
    act(async () => {
      const { now } = await askControl('POST /clock', { body: { company, ...body } });
      return `It is ${now.slice(0, 16).replace('T', ' ')} in ${company}`;
    });
  const set = (event: SubmitEvent) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget as HTMLFormElement).get('moment') ?? '');
    return text === '' ? undefined : move({ set: `${text}Z` });
  };
  return (
    <Card title="Clock">
      {value === null ? null : <Face now={value.now} speed={value.speed ?? 1} />}
      <div class="actions">
        {steps.map(({ label, pass }) => (
          <button key={pass} type="button" onClick={() => move({ pass })}>
            {label}
          </button>
        ))}
      </div>
      <form class="fields" onSubmit={set} aria-label="Set the clock">
        <label class="field">
          Set to, UTC
          <input name="moment" type="datetime-local" />
        </label>
        <button type="submit">Set</button>
      </form>
      <label class="field">
        Runs
        <select
          value={String(value?.speed ?? 1)}
          onChange={({ currentTarget }) => move({ run: Number(currentTarget.value) })}
        >
          {speeds.map(([speed, says]) => (
            <option key={speed} value={String(speed)}>
              {says}
            </option>
          ))}
        </select>
      </label>
    </Card>
  );
}

function Face({ now, speed }: { now: string; speed: number }): JSX.Element {
  const clock = useMemo(() => {
    const [at, since] = [Date.parse(now), Date.now()];
    return () => at + (Date.now() - since) * speed;
  }, [now, speed]);
  const moment = new Date(useNow(clock)).toISOString();
  return (
    <p class="countdown">
      <strong role="timer">{moment.slice(0, 19).replace('T', ' ')}</strong>
      <span class="quiet">UTC</span>
    </p>
  );
}
