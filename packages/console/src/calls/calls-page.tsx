import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { controlToken } from '../control/control.ts';
import { ControlProblem } from '../control/control-problem.tsx';
import type { ConsoleSession } from '../session/session.ts';
import { ChoiceField } from '../view/choice-field.tsx';
import { PageHead } from '../view/page-head.tsx';
import { Empty } from '../view/states.tsx';
import { useLoaded } from '../view/use-loaded.ts';
import { useRounds } from '../view/use-rounds.ts';
import { CallTable } from './call-table.tsx';
import { LogButton } from './log-button.tsx';
import { type CallSource, readCalls, usualSource } from './read-calls.ts';
import { RecorderButtons } from './recorder-buttons.tsx';

const everySeconds = 2;

/** The calls of a company as they come, each to open: of the recorder in a sandbox, else of the API log. */
export function CallsPage({ open }: { open: ConsoleSession }): JSX.Element {
  const usual = useLoaded(usualSource, [controlToken.value]);
  const chosen = useSignal<CallSource | null>(null);
  const source = chosen.value ?? usual.value;
  return (
    <>
      <PageHead title="Calls" says={source === null ? undefined : says[source]}>
        {source === 'recorder' ? <RecorderButtons company={open.company} /> : null}
        {source === 'log' ? <LogButton open={open} /> : null}
      </PageHead>
      <ControlProblem error={usual.error} />
      {source === null ? null : (
        <Calls
          key={source}
          company={open.company}
          source={source}
          choose={
            usual.value !== 'recorder'
              ? null
              : (other) => {
                  chosen.value = other;
                }
          }
        />
      )}
    </>
  );
}

const says: Readonly<Record<CallSource, string>> = {
  recorder: 'Every call while it is recorded, else refused ones; in memory of the server.',
  log: 'Refused calls, and every call of members who are logged.',
};

function Calls(props: {
  company: string;
  source: CallSource;
  choose: ((source: CallSource) => void) | null;
}): JSX.Element {
  const { company, source, choose } = props;
  const text = useSignal('');
  const method = useSignal('');
  const status = useSignal('');
  const withOwn = useSignal(false);
  const isLive = useSignal(true);
  const round = useRounds(isLive.value ? everySeconds : 0);
  const asked = {
    company,
    source,
    text: text.value,
    method: method.value,
    status: status.value,
    withOwn: withOwn.value,
  };
  const { value, error } = useLoaded(() => readCalls(asked), [JSON.stringify(asked), round, controlToken.value]);
  const isSearched = text.value + method.value + status.value !== '';
  return (
    <>
      <ControlProblem error={error} />
      <div class="fields">
        <label class="field">
          {source === 'recorder' ? 'Address, body or record' : 'In the address'}
          <input type="search" value={text.value} onInput={({ currentTarget }) => (text.value = currentTarget.value)} />
        </label>
        <ChoiceField
          label="Method"
          options={['', 'GET', 'POST', 'PATCH', 'PUT', 'DELETE']}
          value={method.value}
          onChange={({ currentTarget }) => (method.value = currentTarget.value)}
        />
        <label class="field">
          Status
          <input
            inputMode="numeric"
            placeholder="any, 4 or 404"
            value={status.value}
            onInput={({ currentTarget }) => (status.value = currentTarget.value)}
          />
        </label>
        {choose === null ? null : <SourceChoice source={source} choose={choose} />}
        {source === 'recorder' ? <OwnCalls shown={withOwn} /> : null}
        <button
          type="button"
          aria-pressed={!isLive.value}
          onClick={() => {
            isLive.value = !isLive.value;
          }}
        >
          Pause
        </button>
      </div>
      {value?.length === 0 ? <Empty>{isSearched ? 'No call is like that.' : none[source]}</Empty> : null}
      {value === null || value.length === 0 ? null : <CallTable calls={value} />}
    </>
  );
}

/** Pages read whatever they show by calls of their own. */
function OwnCalls({ shown }: { shown: Signal<boolean> }): JSX.Element {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={shown.value}
        onChange={({ currentTarget }) => {
          shown.value = currentTarget.checked;
        }}
      />{' '}
      Reads of the console
    </label>
  );
}

const none: Readonly<Record<CallSource, string>> = {
  recorder: 'No call was recorded. Record, and call something.',
  log: 'No call is on record. Log a member, and call something.',
};

function SourceChoice({ source, choose }: { source: CallSource; choose: (source: CallSource) => void }): JSX.Element {
  return (
    <label class="field">
      Read from
      <select value={source} onChange={({ currentTarget }) => choose(currentTarget.value as CallSource)}>
        <option value="recorder">the recorder</option>
        <option value="log">the API log</option>
      </select>
    </label>
  );
}
