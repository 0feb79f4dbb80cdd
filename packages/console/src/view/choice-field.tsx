import type { JSX } from 'preact';

/** A labelled choice of words; an empty one stands for any of them. Whatever else is said is said of the `select`. */
export function ChoiceField({
  label,
  options,
  ...select
}: { label: string; options: readonly string[] } & JSX.IntrinsicElements['select']): JSX.Element {
  return (
    <label class="field">
      {label}
      <select {...select}>
        {options.map((option) => (
          <option key={option} value={option}>
            {option === '' ? 'any' : option}
          </option>
        ))}
      </select>
    </label>
  );
}
