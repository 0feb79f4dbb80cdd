import { useSignal } from '@preact/signals';
import { ConditionSyntaxError, parseCondition } from '@reeve/query';
import type { ConsoleField } from '@reeve/server/contract';
import type { JSX } from 'preact';
import { ask } from '../address/address.ts';
import { completeName } from './complete-name.ts';

/**
 * The line that takes conditions. It is read while one types, by the parser that the server has, and applied by Enter; what
 * cannot be read is shown with a caret under the place.
 */
export function FilterForm({ given, fields }: { given: string; fields: readonly ConsoleField[] }): JSX.Element {
  const text = useSignal(given);
  const problem = problemOf(text.value);
  const apply = (event: Event) => {
    event.preventDefault();
    if (problem === null) ask({ conditions: text.value.trim(), page: null });
  };
  const clear = () => {
    text.value = '';
    ask({ conditions: null, page: null });
  };
  return (
    <form onSubmit={apply}>
      <div class="filter">
        <div class="field">
          <label for="conditions">Conditions</label>
          <input
            id="conditions"
            value={text.value}
            placeholder='summary contains "printer" and id > 100'
            spellcheck={false}
            autocomplete="off"
            list="names"
            aria-invalid={problem !== null}
            aria-describedby="conditions-problem"
            onInput={({ currentTarget }) => {
              text.value = currentTarget.value;
            }}
          />
          <datalist id="names">
            {completeName(text.value, fields).map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
        </div>
        <button type="submit" class="main">
          Filter
        </button>
        {given === '' ? null : (
          <button type="button" onClick={clear}>
            Clear
          </button>
        )}
      </div>
      <pre id="conditions-problem" class={problem === null ? 'hidden' : 'problem'} aria-live="polite">
        {problem ?? ''}
      </pre>
    </form>
  );
}

function problemOf(text: string): string | null {
  try {
    parseCondition(text);
    return null;
  } catch (error) {
    if (error instanceof ConditionSyntaxError) return error.render();
    throw error;
  }
}
