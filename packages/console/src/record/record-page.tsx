import { useSignal } from '@preact/signals';
import type { ApiClient } from '@reeve/client';
import type { ConsoleCollection } from '@reeve/server/contract';
import type { JSX } from 'preact';
import { hrefOf } from '../address/address.ts';
import { type CatalogPlace, fieldsOf } from '../data/catalogue.ts';
import { Crumbs } from '../data/crumbs.tsx';
import type { ListedRecord } from '../data/listed-record.ts';
import { may } from '../session/may.ts';
import { PageHead } from '../view/page-head.tsx';
import { Problem, Waiting } from '../view/states.tsx';
import { useLoaded } from '../view/use-loaded.ts';
import { definitionsOf, withCustomFields } from './custom-fields.ts';
import { DeleteButton } from './delete-button.tsx';
import { RecordForm } from './record-form.tsx';
import { RecordHistory } from './record-history.tsx';
import { RelatedLists } from './related-lists.tsx';
import { titleOf } from './title-of.ts';

interface RecordProps {
  readonly place: CatalogPlace;
  readonly all: readonly ConsoleCollection[];
  readonly client: ApiClient;
}

/** A record: its fields to look at and edit, what belongs to it, and its history. */
export function RecordPage({ place, all, client }: RecordProps): JSX.Element {
  const path = `${place.list}/${place.id}`;
  const saved = useSignal<ListedRecord | null>(null);
  const { value, error } = useLoaded(
    (signal) =>
      Promise.all([
        fieldsOf(place.collection.model),
        client.at(path).get({ signal }),
        definitionsOf(client, place.collection, signal),
      ]),
    [path],
  );
  if (value === null)
    return (
      <>
        <Crumbs path={path} />
        <Problem error={error} />
        {error === null ? <Waiting lines={12} /> : null}
      </>
    );
  const [own, first, defined] = value;
  const record = saved.value ?? first;
  const fields = withCustomFields(own, defined, record);
  const can = (verb: 'patch' | 'delete') => place.collection.verbs.includes(verb) && may(verb, place.collection.path);
  return (
    <>
      <Crumbs path={path} />
      <PageHead title={titleOf(record)}>
        {place.list === '/service/tickets' ? (
          <a class="button" href={hrefOf(`/ticket/${place.id}`)}>
            Ticket page
          </a>
        ) : null}
        {can('delete') ? (
          <DeleteButton list={place.list} path={path} client={client} fields={fields} record={record} />
        ) : null}
      </PageHead>
      <div class="record">
        <RecordForm
          path={path}
          client={client}
          fields={fields}
          first={first}
          canPatch={can('patch')}
          onSaved={(now) => {
            saved.value = now;
          }}
        />
        <div>
          <RelatedLists place={place} all={all} record={record} client={client} />
          <RecordHistory list={place.list} id={place.id ?? ''} client={client} mark={saved.value} />
        </div>
      </div>
    </>
  );
}
