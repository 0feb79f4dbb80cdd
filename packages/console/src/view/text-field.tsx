import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

/** A labelled line of text in a form. */
export function TextField(props: {
  name: string;
  label: string;
  value?: string;
  isSecret?: boolean;
  autoComplete?: string;
  isRequired?: boolean;
}): JSX.Element {
  const id = useId();
  const shared = {
    id,
    name: props.name,
    defaultValue: props.value ?? '',
    required: props.isRequired === true,
    autocomplete: props.autoComplete ?? 'off',
    spellcheck: false,
  };
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.isSecret === true ? <input type="password" {...shared} /> : <input type="text" {...shared} />}
    </div>
  );
}
