import { useSignal } from '@preact/signals';
import type { ApiClient } from '@reeve/client';
import type { ConsoleOperation } from '@reeve/server/contract';
import type { JSX } from 'preact';
import { address, ask } from '../address/address.ts';
import { askControl } from '../control/control.ts';
import { PageHead } from '../view/page-head.tsx';
import { Empty, Problem, Waiting } from '../view/states.tsx';
import { useLoaded } from '../view/use-loaded.ts';
import { OperationDetail } from './operation-detail.tsx';

const most = 150;

/** Every operation of the served release: found by words, looked at, and tried. */
export function ReferencePage({ client }: { client: ApiClient }): JSX.Element {
  const { value, error } = useLoaded(() => askControl('GET /console/operations'), []);
  const { query } = address.value;
  const chosen = value?.find((each) => keyOf(each) === query.get('operation'));
  return (
    <>
      <PageHead title="Reference" says={value === null ? '…' : `${value.length} operations of the served release.`} />
      <Problem error={error} />
      {value === null && error === null ? <Waiting lines={12} /> : null}
      {value === null ? null : (
        <div class="reference">
          <Search all={value} chosen={chosen} />
          {chosen === undefined ? (
            <Empty>Choose an operation to see what it takes and answers, and to try it.</Empty>
          ) : (
            <OperationDetail key={keyOf(chosen)} operation={chosen} client={client} />
          )}
        </div>
      )}
    </>
  );
}

/** What names an operation in the address. */
function keyOf({ method, path }: ConsoleOperation): string {
  return `${method} ${path}`;
}

function Search(props: { all: readonly ConsoleOperation[]; chosen: ConsoleOperation | undefined }): JSX.Element {
  const wanted = useSignal(props.chosen?.path ?? '');
  const words = wanted.value.toLowerCase().split(/\s+/);
  const found = props.all.filter((each) =>
    words.every((word) => `${keyOf(each)} ${each.does}`.toLowerCase().includes(word)),
  );
  return (
    <nav class="card" aria-label="Operations">
      <input
        type="search"
        aria-label="Find an operation"
        placeholder="post tickets notes"
        value={wanted.value}
        onInput={({ currentTarget }) => {
          wanted.value = currentTarget.value;
        }}
      />
      <p class="quiet" aria-live="polite">
        {found.length > most ? `${found.length} found, the first ${most}:` : `${found.length} found`}
      </p>
      <ul>
        {found.slice(0, most).map((each) => (
          <li key={keyOf(each)}>
            <button
              type="button"
              class="link"
              aria-current={each === props.chosen ? 'true' : undefined}
              onClick={() => ask({ operation: keyOf(each) })}
            >
              <span class={`method ${each.method.toLowerCase()}`}>{each.method}</span> {each.path}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
