import { useSignal } from '@preact/signals';
import type { ApiClient } from '@reeve/client';
import type { JSX } from 'preact';
import { saveFile } from '../view/save-file.ts';
import { sayError } from '../view/say-error.ts';
import type { CatalogPlace } from './catalogue.ts';
import { type ListView, toApiQuery } from './list-query.ts';
import { toCsv } from './to-csv.ts';

/** Saves every record that meets the conditions, with the columns that are shown, as a file of CSV. */
export function ExportButton(props: { place: CatalogPlace; client: ApiClient; view: ListView }): JSX.Element {
  const said = useSignal<string | null>(null);
  const save = async () => {
    said.value = 'Reading…';
    try {
      said.value = await exportAll(props);
    } catch (error) {
      said.value = sayError(error);
    }
  };
  return (
    <>
      <button type="button" onClick={save}>
        Export CSV
      </button>
      <span aria-live="polite">{said.value}</span>
    </>
  );
}

async function exportAll(props: { place: CatalogPlace; client: ApiClient; view: ListView }): Promise<string> {
  const { place, client, view } = props;
  const { orderBy, ...query } = toApiQuery(view);
  const records = await client.at(place.list).all({ query, ...(orderBy !== undefined && { orderBy }) });
  // Spreadsheets take a file for UTF-8 by its mark at the beginning.
  const text = `\uFEFF${toCsv(view.columns, records)}`;
  saveFile(`${place.list.slice(1).replaceAll('/', '-')}.csv`, text, 'text/csv;charset=utf-8');
  return `${records.length} records saved`;
}
