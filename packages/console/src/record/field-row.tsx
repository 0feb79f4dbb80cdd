import type { JSX } from 'preact';
import { hrefOf } from '../address/address.ts';
import type { ListedValue } from '../data/listed-record.ts';
import { referencePath } from '../data/reference-path.ts';
import { showValue } from '../data/show-value.ts';
import { FieldInput } from './field-input.tsx';
import { isEditable, toFieldText } from './field-text.ts';
import { type FormField, nameOf } from './form-field.ts';
import type { FormAround } from './input-props.ts';

/** A field of a record: its name, and its value to edit or to read. */
export function FieldRow(props: {
  field: FormField;
  value: ListedValue | undefined;
  /** The text that was typed; undefined while it is what the record has. */
  edited: string | undefined;
  problem: string | null;
  canEdit: boolean;
  form: FormAround;
  onEdit: (name: string, text: string) => void;
}): JSX.Element {
  const { field, value, edited, problem } = props;
  const id = `field-${field.name}`;
  if (!props.canEdit || !isEditable(field))
    return (
      <>
        <dt>{nameOf(field)}</dt>
        <dd>
          <ReadValue value={field.type === 'password' && value !== null ? '••••' : value} />
        </dd>
      </>
    );
  const path = edited === undefined ? referencePath(value) : null;
  return (
    <>
      <dt>
        <label for={id}>
          {nameOf(field)}
          {field.isRequired === true ? <span class="required"> required</span> : null}
        </label>
      </dt>
      <dd class={edited === undefined ? undefined : 'changed'}>
        <span class="input">
          <FieldInput
            id={id}
            field={field}
            text={edited ?? toFieldText(value)}
            isRefused={problem !== null}
            form={props.form}
            onEdit={(text) => props.onEdit(field.name, text)}
          />
          {path === null ? null : (
            <a
              class="open-record"
              href={hrefOf(`/data${path}`)}
              aria-label={`Open ${field.name}`}
              title={`Open ${field.name}`}
            >
              ↗
            </a>
          )}
        </span>
        {problem === null ? null : (
          <span id={`${id}-problem`} class="problem field-problem">
            {problem}
          </span>
        )}
      </dd>
    </>
  );
}

/** References are links to their records, what is made of parts is shown as it is sent. */
function ReadValue({ value }: { value: ListedValue | undefined }): JSX.Element {
  if (value === null || value === undefined) return <span class="quiet">–</span>;
  if (typeof value !== 'object') return <>{showValue(value)}</>;
  const path = referencePath(value);
  if (path !== null) return <a href={hrefOf(`/data${path}`)}>{showValue(value)}</a>;
  if (!Array.isArray(value) && 'name' in value) return <>{showValue(value)}</>;
  return (
    <details>
      <summary>{Array.isArray(value) ? `${value.length} in the list` : 'Parts'}</summary>
      <pre>{JSON.stringify(value, null, 1)}</pre>
    </details>
  );
}
