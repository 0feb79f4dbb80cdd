import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { FormField } from './form-field.ts';
import type { InputProps } from './input-props.ts';
import { ReferenceInput } from './reference-input.tsx';
import { takesLines } from './takes-lines.ts';

/** The input that fits a field: a search, a choice of its words, a moment, a number, a line of text, or several for a long one. */
export function FieldInput(props: InputProps): JSX.Element {
  const { id, field, text, isRefused, onEdit } = props;
  // What was in several lines once stays so while one types.
  const hasLines = useRef(false);
  hasLines.current ||= takesLines(field, text);
  if (field.type === 'reference' && field.list !== undefined) return <ReferenceInput {...props} />;
  const shared = {
    id,
    value: text,
    'aria-invalid': isRefused,
    'aria-describedby': isRefused ? `${id}-problem` : undefined,
  };
  const edit = ({ currentTarget }: { currentTarget: { value: string } }) => onEdit(currentTarget.value);
  const words = field.type === 'boolean' ? yesOrNo : field.options?.map((word) => [word, word] as const);
  if (words !== undefined)
    return (
      <select {...shared} onChange={edit}>
        <option value="">–</option>
        {words.map(([word, says]) => (
          <option key={word} value={word}>
            {says}
          </option>
        ))}
      </select>
    );
  if (hasLines.current) return <textarea {...shared} rows={2} maxLength={field.maxLength} onInput={edit} />;
  if (field.type === 'dateTime') return <MomentInput {...props} />;
  if (field.type === 'day')
    return (
      <input
        {...shared}
        type="date"
        value={text.slice(0, 10)}
        onInput={({ currentTarget: { value } }) => onEdit(value === '' ? '' : `${value}T00:00:00Z`)}
      />
    );
  return (
    <input
      {...shared}
      placeholder={saysDecimals(field)}
      {...kinds[field.type]}
      maxLength={field.maxLength}
      onInput={edit}
    />
  );
}

const yesOrNo = [
  ['true', 'yes'],
  ['false', 'no'],
] as const;

/** The API's moments are in UTC, and so is what is typed here. */
function MomentInput({ id, text, isRefused, onEdit }: InputProps): JSX.Element {
  return (
    <span class="moment">
      <input
        id={id}
        type="datetime-local"
        step={1}
        value={text.replace(/Z$/, '')}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? `${id}-problem` : undefined}
        onInput={({ currentTarget }) => onEdit(toMoment(currentTarget.value))}
      />
      <span class="quiet">UTC</span>
    </span>
  );
}

function toMoment(text: string): string {
  if (text === '') return '';
  return text.length === 16 ? `${text}:00Z` : `${text}Z`;
}

const kinds: Readonly<Record<string, JSX.IntrinsicElements['input']>> = {
  reference: { inputMode: 'numeric', placeholder: 'id' },
  integer: { inputMode: 'numeric' },
  number: { inputMode: 'decimal' },
  date: { type: 'date' },
  time: { type: 'time', step: 1 },
  link: { type: 'url' },
  password: { type: 'password', autocomplete: 'new-password' },
};

/** What a custom number keeps; a currency whose definition says 0 is not limited by it (evidence: custom-fields/always-shown). */
function saysDecimals({ decimals }: FormField): string | undefined {
  if (decimals === undefined || decimals === 0) return;
  return decimals === 1 ? '1 decimal' : `${decimals} decimals`;
}
