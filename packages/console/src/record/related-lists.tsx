import type { ApiClient } from '@reeve/client';
import type { ConsoleCollection } from '@reeve/server/contract';
import type { JSX } from 'preact';
import { hrefOf } from '../address/address.ts';
import { type CatalogPlace, listsBelow, placeOf } from '../data/catalogue.ts';
import type { ListedRecord } from '../data/listed-record.ts';
import { may } from '../session/may.ts';
import { useLoaded } from '../view/use-loaded.ts';

interface RelatedList {
  readonly name: string;
  /** The list in the console, with its conditions. */
  readonly href: string;
  /** What counts it: path and conditions; null where nothing does. */
  readonly count: { readonly path: string; readonly conditions: string | null } | null;
}

/** The lists that belong to a record, those below it and those that its links name, each with how many it holds; those that the role lets one read. */
export function RelatedLists(props: {
  place: CatalogPlace;
  all: readonly ConsoleCollection[];
  record: ListedRecord;
  client: ApiClient;
}): JSX.Element | null {
  const { place, all, record, client } = props;
  const readable = all.filter(({ path }) => may('list', path));
  const lists = [...below(place, readable), ...linked(record, readable)];
  const unique = lists.filter(({ name }, at) => lists.findIndex((each) => each.name === name) === at);
  const { value: counts } = useLoaded(
    (signal) => Promise.all(unique.map((each) => countOf(each, client, signal))),
    [place.list, place.id],
  );
  if (unique.length === 0) return null;
  return (
    <nav class="card related" aria-label="Related records">
      <h2>Related</h2>
      <ul>
        {unique.map(({ name, href }, at) => (
          <li key={href}>
            <a href={href}>{name}</a>
            <span class="count">{counts?.[at] ?? ''}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function below(place: CatalogPlace, all: readonly ConsoleCollection[]): readonly RelatedList[] {
  const stem = `${place.list}/${place.id}/`;
  return listsBelow(place, all).map((path) => ({
    name: path.slice(stem.length),
    href: hrefOf(`/data${path}`),
    count: canCount(path, all) ? { path, conditions: null } : null,
  }));
}

function canCount(path: string, all: readonly ConsoleCollection[]): boolean {
  return placeOf(path, all)?.collection.verbs.includes('count') === true;
}

/** Links of `_info` that lead to a list with conditions: the time entries of a ticket. */
function linked(record: ListedRecord, all: readonly ConsoleCollection[]): readonly RelatedList[] {
  const info = record['_info'];
  const links = typeof info === 'object' && info !== null && !Array.isArray(info) ? Object.entries(info) : [];
  return links.flatMap(([key, href]) => {
    const [, path = '', query = ''] = /apis\/3\.0(\/[^?]+)\?(.*)$/.exec(String(href)) ?? [];
    const conditions = new URLSearchParams(query).get('conditions');
    if (conditions === null || !all.some((each) => each.path === path)) return [];
    const name = key.replace(/_href$/, '');
    return [{ name, href: hrefOf(`/data${path}`, { conditions }), count: { path, conditions } }];
  });
}

async function countOf({ count }: RelatedList, client: ApiClient, signal: AbortSignal): Promise<string> {
  if (count === null) return '';
  const query = count.conditions === null ? {} : { conditions: count.conditions };
  return client
    .at(count.path)
    .count({ query, signal })
    .then(String, () => '');
}
