import type { ApiClient } from '@reeve/client';
import type { JSX } from 'preact';
import { collections, placeOf } from './data/catalogue.ts';
import { CollectionsPage } from './data/collections-page.tsx';
import { ListPage } from './data/list-page.tsx';
import { RecordPage } from './record/record-page.tsx';
import { sayError } from './view/say-error.ts';
import { useLoaded } from './view/use-loaded.ts';

/** All collections, one of them, or a record: by the path below the API. */
export function DataPage({ path, client }: { path: string; client: ApiClient }): JSX.Element {
  const { value: all, error } = useLoaded(collections, []);
  if (error !== null) return <p role="alert">{sayError(error)}</p>;
  if (all === null) return <p aria-live="polite">Loading…</p>;
  if (path === '' || path === '/') return <CollectionsPage all={all} />;
  const place = placeOf(path, all);
  if (place === null) return <p role="alert">The API has no list at {path}.</p>;
  return place.id === null ? (
    <ListPage key={path} place={place} client={client} />
  ) : (
    <RecordPage key={path} place={place} all={all} client={client} />
  );
}
