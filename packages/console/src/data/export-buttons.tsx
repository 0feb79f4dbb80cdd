import { useSignal } from '@preact/signals';
import type { ApiClient } from '@reeve/client';
import type { JSX } from 'preact';
import { saveFile } from '../view/save-file.ts';
import { sayError } from '../view/say-error.ts';
import { useBusy } from '../view/use-busy.ts';
import type { CatalogPlace } from './catalogue.ts';
import { type ListView, toApiQuery } from './list-query.ts';
import { toCsv } from './to-csv.ts';

/** Saves every record that meets the conditions, with the columns that are shown, as a file of CSV, or as the API answers them. */
export function ExportButtons(props: { place: CatalogPlace; client: ApiClient; view: ListView }): JSX.Element {
  const said = useSignal<string | null>(null);
  const { isBusy, run: save } = useBusy(async (kind: FileKind) => {
    said.value = 'Reading…';
    try {
      said.value = await exportAll(props, kind);
    } catch (error) {
      said.value = sayError(error);
    }
  });
  return (
    <>
      <button type="button" aria-disabled={isBusy} onClick={() => save('csv')}>
        Export CSV
      </button>
      <button type="button" aria-disabled={isBusy} onClick={() => save('json')}>
        Export JSON
      </button>
      <span aria-live="polite">{said.value}</span>
    </>
  );
}

type FileKind = 'csv' | 'json';

async function exportAll(
  props: { place: CatalogPlace; client: ApiClient; view: ListView },
  kind: FileKind,
): Promise<string> {
  const { place, client, view } = props;
  const { orderBy, ...query } = toApiQuery(view);
  const records = await client.at(place.list).all({ query, ...(orderBy !== undefined && { orderBy }) });
  // Spreadsheets take a file for UTF-8 by its mark at the beginning.
  const text = kind === 'csv' ? `\uFEFF${toCsv(view.columns, records)}` : `${JSON.stringify(records, null, 2)}\n`;
  const type = kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
  saveFile(`${place.list.slice(1).replaceAll('/', '-')}.${kind}`, text, type);
  return records.length === 1 ? '1 record saved' : `${records.length} records saved`;
}
