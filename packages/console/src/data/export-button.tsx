import { useSignal } from '@preact/signals';
import type { ApiClient } from '@reeve/client';
import type { JSX } from 'preact';
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
  saveText(`${place.list.slice(1).replaceAll('/', '-')}.csv`, toCsv(view.columns, records));
  return `${records.length} records saved`;
}

/** Spreadsheets take a file for UTF-8 by its mark at the beginning. */
function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
