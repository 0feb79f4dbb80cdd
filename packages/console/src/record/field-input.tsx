import type { ConsoleField } from '@reeve/server/contract';
import type { JSX } from 'preact';

interface InputProps {
  readonly id: string;
  readonly field: ConsoleField;
  readonly text: string;
  readonly isRefused: boolean;
  readonly onEdit: (text: string) => void;
}

const longText = 250;

/** The input that fits a field: a choice of its words, a line of text, or several for a long one. */
export function FieldInput({ id, field, text, isRefused, onEdit }: InputProps): JSX.Element {
  const shared = {
    id,
    value: text,
    'aria-invalid': isRefused,
    'aria-describedby': isRefused ? `${id}-problem` : undefined,
  };
  const edit = ({ currentTarget }: { currentTarget: { value: string } }) => onEdit(currentTarget.value);
  const words = field.type === 'boolean' ? ['true', 'false'] : field.options;
  if (words !== undefined)
    return (
      <select {...shared} onChange={edit}>
        <option value="">–</option>
        {words.map((word) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </select>
    );
  if (field.type === 'text' && (field.maxLength ?? longText) >= longText)
    return <textarea {...shared} rows={2} maxLength={field.maxLength} onInput={edit} />;
  return (
    <input
      {...shared}
      maxLength={field.maxLength}
      inputMode={field.type === 'reference' || field.type === 'integer' ? 'numeric' : undefined}
      placeholder={placeholders[field.type]}
      aria-label={field.type === 'reference' ? `${field.name}, id` : undefined}
      onInput={edit}
    />
  );
}

const placeholders: Readonly<Record<string, string>> = {
  reference: 'id',
  dateTime: '2026-11-25T15:00:00Z',
  date: '2026-11-25',
  time: '15:00:00',
};
