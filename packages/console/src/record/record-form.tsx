import { useSignal } from '@preact/signals';
import type { ApiClient } from '@reeve/client';
import type { JSX } from 'preact';
import { useUnsaved } from '../address/leaving.ts';
import type { ListedRecord } from '../data/listed-record.ts';
import { notice } from '../view/notice.tsx';
import { Problem } from '../view/states.tsx';
import { useBusy } from '../view/use-busy.ts';
import { spreadCustom } from './custom-fields.ts';
import { FieldRow } from './field-row.tsx';
import { formAround } from './form-around.ts';
import { type FormField, isCalled, nameOf } from './form-field.ts';
import {
  backTo,
  conflictsOf,
  type EditConflict,
  editedBy,
  leftOf,
  problemAt,
  type RecordEdits,
  toChanges,
} from './record-edits.ts';
import { SaveBar } from './save-bar.tsx';

interface FormProps {
  readonly path: string;
  readonly client: ApiClient;
  readonly fields: readonly FormField[];
  readonly first: ListedRecord;
  readonly canPatch: boolean;
  readonly onSaved: (record: ListedRecord) => void;
}

/**
 * The fields of a record. What was changed is marked, and written by the button alone, as a PATCH of these fields; what the
 * server refuses is said at its field, what somebody else changed meanwhile is asked about, and nothing typed is lost.
 */
export function RecordForm({ path, client, fields, first, canPatch, onSaved }: FormProps): JSX.Element {
  const record = useSignal(spreadCustom(first));
  const edits = useSignal<RecordEdits>({});
  const failure = useSignal<unknown>(null);
  const conflicts = useSignal<readonly EditConflict[]>([]);
  const wanted = useSignal('');
  const edit = (name: string, text: string) => {
    edits.value = editedBy(edits.value, record.value, name, text);
  };
  const read = async () => spreadCustom(await client.at(path).get());
  const write = async (changes: RecordEdits, now: ListedRecord) => {
    record.value = spreadCustom(await client.at(path).patch(toChanges(fields, changes, now)));
    edits.value = leftOf(edits.value, changes);
    failure.value = null;
    conflicts.value = [];
    onSaved(record.value);
  };
  const undo = async (before: RecordEdits) => {
    await write(before, await read());
    notice.value = { text: 'Undone' };
  };
  const { isBusy, run: save } = useBusy(async (isForced: boolean) => {
    const typed = edits.value;
    try {
      const now = await read();
      conflicts.value = isForced ? [] : conflictsOf(typed, record.value, now);
      if (conflicts.value.length > 0) return;
      const before = backTo(now, typed);
      await write(typed, now);
      notice.value = { text: 'Saved', undo: { label: 'Undo', run: () => undo(before) } };
    } catch (error) {
      failure.value = error;
    }
  });
  const discard = async () => {
    edits.value = {};
    failure.value = null;
    if (conflicts.value.length > 0) record.value = await read();
    conflicts.value = [];
  };
  const submit = (event: Event) => {
    event.preventDefault();
    return save(false);
  };
  useUnsaved(Object.keys(edits.value).length > 0);
  const around = formAround(client, record.value, edits.value);
  const shown = fields.filter((field) => isCalled(field, wanted.value));
  return (
    <form class="card" onSubmit={submit} aria-label="Fields" noValidate>
      <input
        type="search"
        class="find-field"
        aria-label="Find a field"
        placeholder="Find a field"
        value={wanted.value}
        onInput={({ currentTarget }) => {
          wanted.value = currentTarget.value;
        }}
      />
      <dl>
        {shown.map((field) => (
          <FieldRow
            key={field.name}
            field={field}
            value={record.value[field.name]}
            edited={edits.value[field.name]}
            problem={problemAt(failure.value, field)}
            canEdit={canPatch}
            form={around}
            onEdit={edit}
          />
        ))}
      </dl>
      <Problem error={failure.value} />
      <Conflicts conflicts={conflicts.value} fields={fields} overwrite={() => save(true)} takeTheirs={discard} />
      {canPatch ? <SaveBar count={Object.keys(edits.value).length} isBusy={isBusy} discard={discard} /> : null}
    </form>
  );
}

function Conflicts(props: {
  conflicts: readonly EditConflict[];
  fields: readonly FormField[];
  overwrite: () => unknown;
  takeTheirs: () => unknown;
}): JSX.Element | null {
  if (props.conflicts.length === 0) return null;
  return (
    <div class="problem" role="alert">
      <p>Somebody changed this record meanwhile:</p>
      <ul>
        {props.conflicts.map(({ name, theirs }) => (
          <li key={name}>
            <code>{nameOf(props.fields.find((field) => field.name === name) ?? { name })}</code> is now {theirs}
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" onClick={props.overwrite}>
          Save mine
        </button>
        <button type="button" onClick={props.takeTheirs}>
          Take theirs
        </button>
      </div>
    </div>
  );
}
