import { useSignal } from '@preact/signals';
import type { ApiClient } from '@reeve/client';
import type { JSX } from 'preact';
import { go, hrefOf } from '../address/address.ts';
import { leaveFreely, useUnsaved } from '../address/leaving.ts';
import { type CatalogPlace, fieldsOf } from '../data/catalogue.ts';
import { Crumbs } from '../data/crumbs.tsx';
import { notice } from '../view/notice.tsx';
import { PageHead } from '../view/page-head.tsx';
import { Problem, Waiting } from '../view/states.tsx';
import { useBusy } from '../view/use-busy.ts';
import { useLoaded } from '../view/use-loaded.ts';
import { definitionsOf, withCustomFields } from './custom-fields.ts';
import { FieldRow } from './field-row.tsx';
import { isEditable } from './field-text.ts';
import { formAround } from './form-around.ts';
import type { FormField } from './form-field.ts';
import { editedBy, problemAt, type RecordEdits, toChanges } from './record-edits.ts';

interface NewProps {
  readonly place: CatalogPlace;
  readonly client: ApiClient;
}

/** The form of a record that is to be made: what has to be said first, all else when it is opened. */
export function NewRecordPage({ place, client }: NewProps): JSX.Element {
  const { value: fields, error } = useLoaded(
    async (signal) => {
      const [own, defined] = await Promise.all([
        fieldsOf(place.collection.model),
        definitionsOf(client, place.collection, signal),
      ]);
      return withCustomFields(own, defined, null);
    },
    [place.collection.path],
  );
  return (
    <>
      <Crumbs path={`${place.list}/new`} />
      <PageHead title={`New in ${place.list.split('/').at(-1)}`} />
      <Problem error={error} />
      {fields === null ? <Waiting lines={6} /> : <NewForm place={place} client={client} fields={fields} />}
    </>
  );
}

function NewForm({ place, client, fields }: NewProps & { fields: readonly FormField[] }): JSX.Element {
  const edits = useSignal<RecordEdits>({});
  const failure = useSignal<unknown>(null);
  const { isBusy, run: create } = useBusy(async () => {
    try {
      const made = await client.at(place.list).create(toChanges(fields, edits.value, {}));
      leaveFreely();
      notice.value = { text: `Created ${String(made['id'] ?? '')}` };
      go(`/data${place.list}${made['id'] === undefined ? '' : `/${String(made['id'])}`}`);
    } catch (error) {
      failure.value = error;
    }
  });
  const submit = (event: Event) => {
    event.preventDefault();
    return create();
  };
  useUnsaved(Object.keys(edits.value).length > 0);
  const sent = fields.filter(isEditable);
  const isAsked = (field: FormField) => field.isRequired === true || problemAt(failure.value, field) !== null;
  const row = (field: FormField) => (
    <FieldRow
      key={field.name}
      field={field}
      value={undefined}
      edited={edits.value[field.name]}
      problem={problemAt(failure.value, field)}
      canEdit
      form={formAround(client, {}, edits.value)}
      onEdit={(name, text) => {
        edits.value = editedBy(edits.value, {}, name, text);
      }}
    />
  );
  return (
    <form class="card record-fields" onSubmit={submit} aria-label="New record" noValidate>
      <dl>{sent.filter(isAsked).map(row)}</dl>
      <details open={!sent.some(isAsked)}>
        <summary>{sent.filter((each) => !isAsked(each)).length} further fields</summary>
        <dl>{sent.filter((each) => !isAsked(each)).map(row)}</dl>
      </details>
      <Problem error={failure.value} />
      <div class="save">
        <button type="submit" class="main" aria-disabled={isBusy}>
          Create
        </button>
        <a class="button" href={hrefOf(`/data${place.list}`)}>
          Cancel
        </a>
      </div>
    </form>
  );
}
