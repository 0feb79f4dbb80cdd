import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { controlToken } from '../control/control.ts';
import { ControlProblem } from '../control/control-problem.tsx';
import type { ConsoleSession } from '../session/session.ts';
import { notice } from '../view/notice.tsx';
import { PageHead } from '../view/page-head.tsx';
import { sayError } from '../view/say-error.ts';
import { Empty } from '../view/states.tsx';
import { useLoaded } from '../view/use-loaded.ts';
import { useRounds } from '../view/use-rounds.ts';
import { CallDetail } from './call-detail.tsx';
import { type LoggedCall, readCalls, recordCallsOf } from './read-calls.ts';

const everySeconds = 2;

/** The calls of a company as they come, each to open. */
export function CallsPage({ open }: { open: ConsoleSession }): JSX.Element {
  const text = useSignal('');
  const status = useSignal('');
  const isLive = useSignal(true);
  const round = useRounds(isLive.value ? everySeconds : 0);
  const asked = { company: open.company, text: text.value, status: status.value };
  const { value, error } = useLoaded(() => readCalls(asked), [JSON.stringify(asked), round, controlToken.value]);
  return (
    <>
      <PageHead title="Calls" says="Refused calls, and every call of members who are recorded.">
        <button
          type="button"
          aria-pressed={isLive.value}
          onClick={() => {
            isLive.value = !isLive.value;
          }}
        >
          {isLive.value ? 'Pause' : 'Go on'}
        </button>
        <RecordButton open={open} />
      </PageHead>
      <ControlProblem error={error} />
      <div class="fields">
        <label class="field">
          In the address
          <input type="search" value={text.value} onInput={({ currentTarget }) => (text.value = currentTarget.value)} />
        </label>
        <label class="field">
          Status
          <input
            inputMode="numeric"
            placeholder="any"
            value={status.value}
            onInput={({ currentTarget }) => (status.value = currentTarget.value)}
          />
        </label>
      </div>
      {value?.length === 0 ? (
        <Empty>No call is on record. Record a member, and call something.</Empty>
      ) : (
        <CallTable calls={value ?? []} />
      )}
    </>
  );
}

function RecordButton({ open }: { open: ConsoleSession }): JSX.Element {
  const { company, member } = open.member;
  const record = async () => {
    notice.value = await recordCallsOf(company, member).then(
      (until) => ({ text: `Calls of ${member} are recorded until ${until.slice(11, 16)} UTC.` }),
      (error: unknown) => ({ text: sayError(error) }),
    );
  };
  return (
    <button type="button" class="main" onClick={record}>
      Record {member} for an hour
    </button>
  );
}

function CallTable({ calls }: { calls: readonly LoggedCall[] }): JSX.Element {
  const shown = useSignal<string | null>(null);
  return (
    <div class="card scroll">
      <table class="plain calls">
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Call</th>
            <th scope="col">Status</th>
            <th scope="col" class="number">
              ms
            </th>
          </tr>
        </thead>
        <tbody>
          {calls.map((call) => (
            <CallRows key={call.requestId} call={call} shown={shown} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CallRows({ call, shown }: { call: LoggedCall; shown: { value: string | null } }): JSX.Element {
  const isOpen = shown.value === call.requestId;
  return (
    <>
      <tr>
        <td class="quiet">{call.at.slice(11, 19)}</td>
        <td>
          <button
            type="button"
            class="link"
            aria-expanded={isOpen}
            onClick={() => {
              shown.value = isOpen ? null : call.requestId;
            }}
          >
            {call.method} {call.url.replace(/^.*apis\/3\.0/, '')}
          </button>
        </td>
        <td>
          <span class={call.status >= 400 ? 'mark bad' : 'mark'}>{call.status}</span>
        </td>
        <td class="number">{call.tookMs.toFixed(1)}</td>
      </tr>
      {isOpen ? (
        <tr>
          <td colSpan={4}>
            <CallDetail call={call} />
          </td>
        </tr>
      ) : null}
    </>
  );
}
