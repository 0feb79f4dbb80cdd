import { useSignal } from '@preact/signals';
import type { ApiClient } from '@reeve/client';
import type { JSX } from 'preact';
import { hrefOf } from '../address/address.ts';
import { useUnsaved } from '../address/leaving.ts';
import { showMoment, showValue } from '../data/show-value.ts';
import { may } from '../session/may.ts';
import { Card } from '../view/card.tsx';
import { emptyWhatWasSent, type FormTexts, textsOf } from '../view/form-texts.ts';
import { sayError } from '../view/say-error.ts';
import { Empty } from '../view/states.tsx';
import { useBusy } from '../view/use-busy.ts';
import type { TicketList } from './read-ticket.ts';

interface TimeProps {
  readonly id: number;
  readonly time: TicketList;
  readonly client: ApiClient;
  readonly clock: () => number;
  readonly onAdded: () => void;
}

/** The time that was worked on a ticket, and a form for more: so many hours that end now. */
export function TimeCard(props: TimeProps): JSX.Element {
  const { time } = props;
  const hours = (time ?? []).reduce((sum, entry) => sum + Number(entry['actualHours'] ?? 0), 0);
  return (
    <Card title="Time" aside={<span class="quiet">{Math.round(hours * 100) / 100} h</span>}>
      {time === null ? <Empty>Your role does not let you read time.</Empty> : null}
      {time?.length === 0 ? <Empty>No time yet.</Empty> : null}
      <ul class="entries">
        {(time ?? []).map((entry) => (
          <li key={String(entry['id'])}>
            <a href={hrefOf(`/data/time/entries/${String(entry['id'])}`)}>{showMoment(entry['timeStart'])}</a>{' '}
            {showValue(entry['actualHours'])} h · {showValue(entry['member'])}
            <span class="quiet">
              {showValue(entry['billableOption'])}
              {entry['notes'] ? ` · ${String(entry['notes'])}` : ''}
            </span>
          </li>
        ))}
      </ul>
      {may('create', '/time/entries') ? <TimeForm {...props} /> : null}
    </Card>
  );
}

function TimeForm({ id, client, clock, onAdded }: TimeProps): JSX.Element {
  const problem = useSignal<string | null>(null);
  const isTyped = useSignal(false);
  useUnsaved(isTyped.value);
  const { isBusy, run: add } = useBusy(async (form: HTMLFormElement) => {
    const given = textsOf(form);
    try {
      await client.at('/time/entries').create(toEntry(id, given, clock()));
      problem.value = null;
      isTyped.value = !emptyWhatWasSent(form, given);
      onAdded();
    } catch (error) {
      problem.value = sayError(error);
    }
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    return add(event.currentTarget as HTMLFormElement);
  };
  return (
    <form onInput={() => (isTyped.value = true)} onSubmit={submit} aria-label="New time entry">
      <div class="fields">
        <label class="field">
          Hours
          <input name="hours" inputMode="decimal" required pattern="\d{1,2}([.]\d+)?" title="Hours, such as 0.5" />
        </label>
        <label class="field">
          What was done
          <input name="notes" />
        </label>
        <button type="submit" aria-disabled={isBusy}>
          Add time
        </button>
      </div>
      {problem.value === null ? null : (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
    </form>
  );
}

function toEntry(id: number, form: FormTexts, now: number): Record<string, string | number> {
  const end = Math.floor(now / 60_000) * 60_000;
  const start = end - Math.round(Number(form['hours']) * 60) * 60_000;
  const stamp = (moment: number) => new Date(moment).toISOString().replace(/\.\d+/, '');
  const notes = form['notes'] ?? '';
  return {
    chargeToType: 'ServiceTicket',
    chargeToId: id,
    timeStart: stamp(start),
    timeEnd: stamp(end),
    ...(notes !== '' && { notes }),
  };
}
