import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { OptionsList } from '../view/options-list.tsx';
import { sayError } from '../view/say-error.ts';
import { type FoundReference, findReferences } from './find-references.ts';
import type { InputProps } from './input-props.ts';

const pauseMs = 180;

/** A record is chosen by typing a part of its name; arrows and Enter choose, Escape closes, an empty text takes it out. */
export function ReferenceInput(props: InputProps): JSX.Element {
  const { id, field, text, form } = props;
  const isOpen = useSignal(false);
  const typed = useSignal<string | null>(null);
  const at = useSignal(0);
  const found = useFound(props, isOpen.value ? (typed.value ?? '') : null);
  const label = useSignal<FoundReference | null>(null);
  const shown =
    label.value?.id === text ? label.value.label : text === '' ? '' : (form.labelOf(field.name, text) ?? text);
  const choose = (reference: FoundReference | undefined) => {
    if (reference === undefined) return;
    label.value = reference;
    isOpen.value = false;
    typed.value = null;
    props.onEdit(reference.id);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && isOpen.value) isOpen.value = false;
    else if (event.key === 'Enter' && isOpen.value) choose(found.options[at.value]);
    else if (step !== undefined) {
      isOpen.value = true;
      at.value = Math.min(Math.max(0, at.value + step), Math.max(0, found.options.length - 1));
    } else return;
    event.preventDefault();
  };
  const type = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    typed.value = currentTarget.value;
    isOpen.value = true;
    at.value = 0;
    if (currentTarget.value === '') props.onEdit('');
  };
  const leave = () => {
    isOpen.value = false;
    typed.value = null;
  };
  return (
    <span class="combo">
      <input
        id={id}
        role="combobox"
        aria-expanded={isOpen.value}
        aria-controls={`${id}-options`}
        aria-activedescendant={isOpen.value && found.options.length > 0 ? `${id}-${at.value}` : undefined}
        aria-autocomplete="list"
        aria-invalid={props.isRefused}
        aria-describedby={props.isRefused ? `${id}-problem` : undefined}
        autocomplete="off"
        placeholder="Search"
        value={typed.value ?? shown}
        onInput={type}
        onKeyDown={press}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={leave}
      />
      <OptionsList
        id={id}
        label={field.name}
        isOpen={isOpen.value}
        options={found.options}
        chosen={at.value}
        said={found.said}
        show={(option) => (
          <>
            {option.label} <span class="quiet">#{option.id}</span>
          </>
        )}
        onChoose={choose}
      />
    </span>
  );
}

interface FoundOptions {
  readonly options: readonly FoundReference[];
  /** What stands in place of options. */
  readonly said: string | null;
}

const nothing: FoundOptions = { options: [], said: 'Searching…' };

/** What fits a text, asked for when one has stopped typing; null asks for nothing. */
function useFound({ field, form }: InputProps, text: string | null): FoundOptions {
  const found = useSignal<FoundOptions>(nothing);
  const control = useRef<AbortController | null>(null);
  const above = field.below === undefined ? null : form.idOf(field.below);
  const owner = field.owner === undefined ? null : form.idOf(field.owner);
  useEffect(() => {
    control.current?.abort();
    if (text === null || field.list === undefined) return;
    if (field.list.includes('{') && above === null) {
      found.value = { options: [], said: `Choose ${field.below ?? 'what it belongs to'} first` };
      return;
    }
    const here = new AbortController();
    control.current = here;
    const asked = {
      template: field.list,
      path: field.list.replace(/\{\w+\}/, above ?? ''),
      text,
      further: owner === null ? null : `${field.owner}/id = ${owner}`,
      signal: here.signal,
    };
    const timer = setTimeout(
      () =>
        findReferences(form.client, asked).then(
          (options) => {
            found.value = { options, said: options.length === 0 ? 'Nothing is called so' : null };
          },
          (error: unknown) => {
            if (!here.signal.aborted) found.value = { options: [], said: sayError(error) };
          },
        ),
      found.value === nothing ? 0 : pauseMs,
    );
    return () => {
      clearTimeout(timer);
      here.abort();
    };
  }, [text, field.list, above, owner]);
  return found.value;
}
