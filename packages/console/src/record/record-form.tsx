import { useSignal } from '@preact/signals';
import { type ApiClient, ApiError } from '@reeve/client';
import type { ConsoleField } from '@reeve/server/contract';
import type { JSX } from 'preact';
import type { ListedRecord, ListedValue } from '../data/listed-record.ts';
import { sayError } from '../view/say-error.ts';
import { FieldRow } from './field-row.tsx';
import { fromFieldText, toFieldText } from './field-text.ts';

interface FormProps {
  readonly path: string;
  readonly client: ApiClient;
  readonly fields: readonly ConsoleField[];
  readonly first: ListedRecord;
  readonly canPatch: boolean;
}

/** Texts that are not what the record has, by the field. */
type Edits = Readonly<Record<string, string>>;

/**
 * The fields of a record. What was changed is marked, and written by the button alone, as a PATCH of these fields; what the
 * server refuses is said at its field, and nothing typed is lost.
 */
export function RecordForm({ path, client, fields, first, canPatch }: FormProps): JSX.Element {
  const record = useSignal(first);
  const edits = useSignal<Edits>({});
  const said = useSignal<string | null>(null);
  const failure = useSignal<unknown>(null);
  const edit = (name: string, text: string) => {
    said.value = null;
    edits.value = edited(edits.value, record.value, name, text);
  };
  const save = async (event: Event) => {
    event.preventDefault();
    try {
      record.value = await client.at(path).patch(toChanges(fields, edits.value));
      edits.value = {};
      failure.value = null;
      said.value = 'Saved';
    } catch (error) {
      failure.value = error;
    }
  };
  const discard = () => {
    edits.value = {};
    failure.value = null;
  };
  return (
    <form class="card" onSubmit={save} aria-label="Fields">
      <dl>
        {fields.map((field) => (
          <FieldRow
            key={field.name}
            field={field}
            value={record.value[field.name]}
            edited={edits.value[field.name]}
            problem={problemAt(failure.value, field.name)}
            canEdit={canPatch}
            onEdit={edit}
          />
        ))}
      </dl>
      {failure.value === null ? null : (
        <pre class="problem" role="alert">
          {sayError(failure.value)}
        </pre>
      )}
      {canPatch ? <SaveBar count={Object.keys(edits.value).length} said={said.value} discard={discard} /> : null}
    </form>
  );
}

function SaveBar(props: { count: number; said: string | null; discard: () => void }): JSX.Element {
  return (
    <div class="save">
      <button type="submit" class="main" disabled={props.count === 0}>
        Save
      </button>
      <button type="button" disabled={props.count === 0} onClick={props.discard}>
        Discard
      </button>
      <span aria-live="polite">{props.count === 0 ? props.said : `${props.count} changed, not saved yet`}</span>
    </div>
  );
}

function edited(edits: Edits, record: ListedRecord, name: string, text: string): Edits {
  const { [name]: _, ...others } = edits;
  return text === toFieldText(record[name]) ? others : { ...others, [name]: text };
}

function toChanges(fields: readonly ConsoleField[], edits: Edits): Record<string, ListedValue> {
  const changed = fields.filter(({ name }) => edits[name] !== undefined);
  return Object.fromEntries(changed.map((field) => [field.name, fromFieldText(field, edits[field.name] ?? '')]));
}

function problemAt(failure: unknown, name: string): string | null {
  return failure instanceof ApiError ? (failure.field(name)?.message ?? null) : null;
}
