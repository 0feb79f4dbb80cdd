import { useSignal } from '@preact/signals';
import { ConditionSyntaxError, parseCondition } from '@reeve/query';
import type { ConsoleField } from '@reeve/server/contract';
import type { JSX } from 'preact';
import { OptionsList } from '../view/options-list.tsx';
import { suggest } from './suggest.ts';

/**
 * The line that takes a condition. It is read while one types, by the parser that the server has; what cannot be read is
 * shown with a caret under the place. Arrows and Tab take what is suggested, Escape closes it.
 */
export function ConditionInput(props: {
  id: string;
  value: string;
  fields: readonly ConsoleField[];
  onInput: (text: string) => void;
}): JSX.Element {
  const { id, value, fields, onInput } = props;
  const isOpen = useSignal(false);
  const at = useSignal(-1);
  const { from, options } = isOpen.value ? suggest(value, fields) : { from: 0, options: [] };
  // What can go on is not wrong yet.
  const problem = options.length > 0 ? null : problemOf(value);
  const take = (option: string | undefined) => {
    if (option === undefined) return;
    at.value = -1;
    onInput(`${value.slice(0, from)}${option} `);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const isTaken = (event.key === 'Tab' && !event.shiftKey) || event.key === 'Enter';
    if (step !== undefined && options.length > 0) at.value = (at.value + step + options.length) % options.length;
    else if (isTaken && options[at.value] !== undefined) take(options[at.value]);
    else if (event.key === 'Escape' && isOpen.value) isOpen.value = false;
    else return;
    event.preventDefault();
  };
  return (
    <div class="condition">
      <span class="combo">
        <input
          id={id}
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-options`}
          aria-activedescendant={options[at.value] === undefined ? undefined : `${id}-${at.value}`}
          aria-autocomplete="list"
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
          value={value}
          placeholder='summary contains "printer" and id > 100'
          spellcheck={false}
          autocomplete="off"
          onKeyDown={press}
          onInput={({ currentTarget }) => {
            isOpen.value = true;
            at.value = -1;
            onInput(currentTarget.value);
          }}
          onBlur={() => {
            isOpen.value = false;
          }}
        />
        <OptionsList
          id={id}
          label="What may follow"
          isOpen={options.length > 0}
          options={options}
          chosen={at.value}
          show={(option) => <code>{option}</code>}
          onChoose={take}
        />
      </span>
      <pre id={`${id}-problem`} class={problem === null ? 'hidden' : 'problem'} aria-live="polite">
        {problem ?? ''}
      </pre>
    </div>
  );
}

/** Why a condition cannot be read, with a caret under the place; null where it can. */
export function problemOf(text: string): string | null {
  try {
    parseCondition(text);
    return null;
  } catch (error) {
    if (error instanceof ConditionSyntaxError) return error.render();
    throw error;
  }
}
