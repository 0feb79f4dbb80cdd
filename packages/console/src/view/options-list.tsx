import type { ComponentChildren, JSX } from 'preact';

/** Options below a text that is being typed, of which one is chosen by the keys of its input (`aria-activedescendant`). */
export function OptionsList<T>(props: {
  /** Of the input; the list is `${id}-options`, its options `${id}-0` and on. */
  id: string;
  label: string;
  isOpen: boolean;
  options: readonly T[];
  chosen: number;
  /** What stands in place of options. */
  said?: string | null;
  show: (option: T) => ComponentChildren;
  onChoose: (option: T) => void;
}): JSX.Element {
  const { id, options, said } = props;
  return (
    <div id={`${id}-options`} role="listbox" class="options" aria-label={props.label} hidden={!props.isOpen}>
      {said == null ? null : (
        <div role="option" aria-disabled="true" aria-selected="false" class="quiet" tabIndex={-1}>
          {said}
        </div>
      )}
      {options.map((option, at) => (
        <div
          key={at}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === props.chosen}
          tabIndex={-1}
          onMouseDown={(event) => {
            event.preventDefault();
            props.onChoose(option);
          }}
        >
          {props.show(option)}
        </div>
      ))}
    </div>
  );
}
