import type { ApiClient } from '@reeve/client';
import type { JSX } from 'preact';
import { collections, placeOf } from './data/catalogue.ts';
import { CollectionsPage } from './data/collections-page.tsx';
import { ListPage } from './data/list-page.tsx';
import { NewRecordPage } from './record/new-record-page.tsx';
import { RecordPage } from './record/record-page.tsx';
import { may } from './session/may.ts';
import { Empty, Problem, Waiting } from './view/states.tsx';
import { useLoaded } from './view/use-loaded.ts';

/** All collections, one of them, or a record: by the path below the API. */
export function DataPage({ path, client }: { path: string; client: ApiClient }): JSX.Element {
  const { value: all, error } = useLoaded(collections, []);
  if (error !== null) return <Problem error={error} />;
  if (all === null) return <Waiting lines={8} />;
  if (path === '' || path === '/') return <CollectionsPage all={all.filter((each) => may('list', each.path))} />;
  const place = placeOf(path, all);
  if (place === null) return <Empty>The API has no list at {path}.</Empty>;
  if (!may('list', place.collection.path))
    return <Empty>Your role does not let you read {place.collection.path}.</Empty>;
  if (place.id === null) return <ListPage key={path} place={place} client={client} />;
  if (place.id === 'new') return <NewRecordPage key={path} place={place} client={client} />;
  return <RecordPage key={path} place={place} all={all} client={client} />;
}
