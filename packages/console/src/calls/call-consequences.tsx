import type { JSX } from 'preact';
import type { RecordedCallShown } from './read-calls.ts';

type ShownChange = RecordedCallShown['changes'][number];

/** What followed from a call: records that changed from what to what, rules that ran, callbacks, and rights it asked for. */
export function CallConsequences({ call }: { call: RecordedCallShown }): JSX.Element {
  const { changes, moreChanges, ran, callbacks, rights } = call;
  return (
    <>
      <Part title="Changed" count={changes.length + moreChanges} isOpen>
        {changes.map((change) => (
          <ChangedRecord key={change.record + change.how} change={change} />
        ))}
        {moreChanges === 0 ? null : <li class="quiet">and {moreChanges} more records</li>}
      </Part>
      <Part title="Callbacks" count={callbacks.length} isOpen>
        {callbacks.map(({ callback, type, action, record, outcome, attempts, status }) => (
          <li key={`${callback} ${type} ${record} ${action}`}>
            {type} {record} {action} to #{callback}: {outcome}
            <span class="quiet">
              {' '}
              {attempts} {attempts === 1 ? 'attempt' : 'attempts'}
              {status === null ? '' : `, ${status}`}
            </span>
          </li>
        ))}
      </Part>
      <Part title="Rules that ran" count={ran.length}>
        {ran.map(({ phase, says, record }, at) => (
          <li key={at}>
            {says} <span class="quiet">{`${phase}, ${record}`}</span>
          </li>
        ))}
      </Part>
      <Part title="Rights asked for" count={rights.length}>
        {rights.map(({ key, verb }) => (
          <li key={key + verb}>
            {key} <span class="quiet">{verb}</span>
          </li>
        ))}
      </Part>
    </>
  );
}

function Part(props: {
  title: string;
  count: number;
  isOpen?: boolean;
  children: JSX.Element | null | (JSX.Element | JSX.Element[] | null)[] | JSX.Element[];
}): JSX.Element | null {
  if (props.count === 0) return null;
  return (
    <details open={props.isOpen}>
      <summary>
        {props.title} ({props.count})
      </summary>
      <ul class="entries">{props.children}</ul>
    </details>
  );
}

function ChangedRecord({ change }: { change: ShownChange }): JSX.Element {
  return (
    <li>
      <strong>{change.record}</strong> {change.how}
      {Object.entries(change.fields).map(([name, [before, after]]) => (
        <span key={name} class="quiet change">
          <code>{name}</code> {change.how === 'added' ? '' : `${shown(before)} → `}
          {shown(after)}
        </span>
      ))}
    </li>
  );
}

function shown(value: unknown): string {
  return value === undefined || value === null ? 'nothing' : JSON.stringify(value);
}
