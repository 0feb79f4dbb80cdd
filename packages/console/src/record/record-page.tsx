import type { ApiClient } from '@reeve/client';
import type { ConsoleCollection } from '@reeve/server/contract';
import type { JSX } from 'preact';
import { hrefOf } from '../address/address.ts';
import { type CatalogPlace, fieldsOf, listsBelow } from '../data/catalogue.ts';
import { Crumbs } from '../data/crumbs.tsx';
import { showValue } from '../data/show-value.ts';
import { sayError } from '../view/say-error.ts';
import { useLoaded } from '../view/use-loaded.ts';
import { RecordForm } from './record-form.tsx';

/** A record: its fields to look at and edit, and the lists below it. */
export function RecordPage(props: {
  place: CatalogPlace;
  all: readonly ConsoleCollection[];
  client: ApiClient;
}): JSX.Element {
  const { place, client } = props;
  const path = `${place.list}/${place.id}`;
  const { value, error } = useLoaded(
    (signal) => Promise.all([fieldsOf(place.collection.model), client.at(path).get({ signal })]),
    [path],
  );
  if (error !== null) return <p role="alert">{sayError(error)}</p>;
  if (value === null) return <p aria-live="polite">Loading…</p>;
  const [fields, record] = value;
  return (
    <>
      <Crumbs path={path} />
      <h1>{showValue(record) || path}</h1>
      <div class="record">
        <RecordForm
          path={path}
          client={client}
          fields={fields}
          first={record}
          canPatch={place.collection.verbs.includes('patch')}
        />
        <Related lists={listsBelow(place, props.all)} path={path} />
      </div>
    </>
  );
}

function Related({ lists, path }: { lists: readonly string[]; path: string }): JSX.Element | null {
  if (lists.length === 0) return null;
  return (
    <nav class="card related" aria-label="Below this record">
      <h2>Below this record</h2>
      <ul>
        {lists.map((list) => (
          <li key={list}>
            <a href={hrefOf(`/data${list}`)}>{list.slice(path.length + 1)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
