import { useSignal } from '@preact/signals';
import type { ConsoleField } from '@reeve/server/contract';
import type { JSX } from 'preact';
import { ask } from '../address/address.ts';
import { ConditionInput, problemOf } from './condition-input.tsx';

/** The line that takes the conditions of a list; Enter applies them. */
export function FilterForm({ given, fields }: { given: string; fields: readonly ConsoleField[] }): JSX.Element {
  const text = useSignal(given);
  const apply = (event: Event) => {
    event.preventDefault();
    if (problemOf(text.value) === null) ask({ conditions: text.value.trim(), page: null });
  };
  const clear = () => {
    text.value = '';
    ask({ conditions: null, page: null });
  };
  return (
    <form class="filter" onSubmit={apply}>
      <label for="conditions">Conditions</label>
      <div class="filter-line">
        <ConditionInput
          id="conditions"
          value={text.value}
          fields={fields}
          onInput={(typed) => {
            text.value = typed;
          }}
        />
        <button type="submit" class="main">
          Filter
        </button>
        {given === '' ? null : (
          <button type="button" onClick={clear}>
            Clear
          </button>
        )}
      </div>
    </form>
  );
}
