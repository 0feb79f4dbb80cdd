import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { CallDetail } from './call-detail.tsx';
import type { ListedCall } from './read-calls.ts';
import { RecordedCallDetail } from './recorded-call-detail.tsx';

/** Calls, a row each; the one that is opened shows all of it below its row. */
export function CallTable({ calls }: { calls: readonly ListedCall[] }): JSX.Element {
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

function CallRows({ call, shown }: { call: ListedCall; shown: Signal<string | null> }): JSX.Element {
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
            {call.method} {readable(call.url)}
          </button>
          <span class="quiet aside">{asideOf(call)}</span>
        </td>
        <td>
          <span class={call.status >= 400 ? 'mark bad' : 'mark'}>{call.status}</span>
        </td>
        <td class="number">{call.tookMs.toFixed(1)}</td>
      </tr>
      {isOpen ? (
        <tr>
          <td colSpan={4}>
            {call.source === 'recorder' ? <RecordedCallDetail id={call.id} /> : <CallDetail call={call} />}
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** An address without what all have in common, as one would type it. */
function readable(url: string): string {
  const path = url.replace(/^.*apis\/3\.0/, '');
  try {
    return decodeURIComponent(path.replaceAll('+', ' '));
  } catch {
    return path;
  }
}

function asideOf({ member, changed }: ListedCall): string {
  const records = changed === 0 ? null : `${changed} ${changed === 1 ? 'record' : 'records'} changed`;
  return [member, records].filter((each) => each !== null).join(' · ');
}
