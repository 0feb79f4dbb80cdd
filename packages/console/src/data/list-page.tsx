import type { ApiClient } from '@reeve/client';
import type { ConsoleField } from '@reeve/server/contract';
import type { JSX } from 'preact';
import { address, hrefOf } from '../address/address.ts';
import { may } from '../session/may.ts';
import { PageHead } from '../view/page-head.tsx';
import { Empty, Problem, Waiting } from '../view/states.tsx';
import { useLoaded } from '../view/use-loaded.ts';
import { type CatalogPlace, fieldsOf } from './catalogue.ts';
import { ColumnsPicker } from './columns-picker.tsx';
import { Crumbs } from './crumbs.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { FilterForm } from './filter-form.tsx';
import { type ListView, readListView, toApiQuery } from './list-query.ts';
import type { ListedRecord } from './listed-record.ts';
import { Pager } from './pager.tsx';
import { RowTable } from './row-table.tsx';
import { useListKeys } from './use-list-keys.ts';

interface ListProps {
  readonly place: CatalogPlace;
  readonly client: ApiClient;
}

/** A list of records: filtered, ordered, page by page. */
export function ListPage({ place, client }: ListProps): JSX.Element {
  const { value: fields, error } = useLoaded(() => fieldsOf(place.collection.model), [place.collection.model]);
  if (error !== null) return <Problem error={error} />;
  if (fields === null) return <Waiting lines={12} />;
  return <List place={place} client={client} fields={fields} />;
}

function List({ place, client, fields }: ListProps & { fields: readonly ConsoleField[] }): JSX.Element {
  const view = readListView(address.value.query, fields);
  const { value, error, isLoading } = useLoaded(
    (signal) => readPage({ place, client }, view, signal),
    [place.list, JSON.stringify(view)],
  );
  useListKeys(view, value?.hasMore === true);
  return (
    <>
      <Crumbs path={place.list} />
      <PageHead title={place.list.split('/').at(-1) ?? ''}>
        {place.collection.verbs.includes('create') && may('create', place.collection.path) ? (
          <a class="button main" href={hrefOf(`/data${place.list}/new`)}>
            New
          </a>
        ) : null}
      </PageHead>
      <FilterForm key={view.conditions} given={view.conditions} fields={fields} />
      <Problem error={error} />
      <Pager view={view} count={value?.count ?? null} hasMore={value?.hasMore === true}>
        <ColumnsPicker fields={fields} chosen={view.columns} />
        <ExportButtons place={place} client={client} view={view} />
      </Pager>
      {value?.rows.length === 0 && error === null && !isLoading ? (
        <Empty>{saysNothing(view, value.count)}</Empty>
      ) : null}
      <RowTable
        path={place.list}
        canOpen={place.collection.verbs.includes('get')}
        fields={fields}
        view={view}
        rows={error === null ? (value?.rows ?? []) : []}
        isLoading={isLoading}
      />
    </>
  );
}

function saysNothing({ conditions, page }: ListView, count: number | null): JSX.Element | string {
  if (page > 1 && count !== 0)
    return (
      <>
        Nothing is on this page.{' '}
        <a href={hrefOf(address.value.path, { ...Object.fromEntries(address.value.query), page: null })}>
          To the first
        </a>
      </>
    );
  return conditions === '' ? 'There is nothing in this list yet.' : 'Nothing meets these conditions.';
}

interface PageOfRows {
  readonly rows: readonly ListedRecord[];
  /** Null where the list cannot be counted. */
  readonly count: number | null;
  readonly hasMore: boolean;
}

async function readPage({ place, client }: ListProps, view: ListView, signal: AbortSignal): Promise<PageOfRows> {
  const { page, pageSize, conditions } = view;
  const list = client.at(place.list);
  const canCount = place.collection.verbs.includes('count');
  const [rows, count] = await Promise.all([
    list.list({ page, pageSize, query: toApiQuery(view), signal }),
    canCount ? list.count({ query: conditions === '' ? {} : { conditions }, signal }) : null,
  ]);
  return { rows, count, hasMore: count === null ? rows.length === pageSize : page * pageSize < count };
}
