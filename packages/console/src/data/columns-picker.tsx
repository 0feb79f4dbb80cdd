import type { ConsoleField } from '@reeve/server/contract';
import type { JSX } from 'preact';
import { ask } from '../address/address.ts';

/** Chooses which fields are columns; at least one stays. */
export function ColumnsPicker(props: { fields: readonly ConsoleField[]; chosen: readonly string[] }): JSX.Element {
  const { fields, chosen } = props;
  const toggle = (name: string) => {
    const columns = chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name];
    if (columns.length > 0) ask({ columns: columns.join(',') });
  };
  return (
    <details class="columns-picker">
      <summary>
        Columns ({chosen.length} of {fields.length})
      </summary>
      <div class="offered">
        <div>
          {fields.map(({ name, type }) => (
            <label key={name} title={type}>
              <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} /> {name}
            </label>
          ))}
        </div>
        <button type="button" onClick={() => ask({ columns: null })}>
          As at first
        </button>
      </div>
    </details>
  );
}
