import type { StoredRecord } from '@reeve/store';
import { makeRecord } from '../../action/write-record.ts';
import { copiedBody } from '../../copy/copied-body.ts';
import { shareContent } from '../../file/content.ts';
import type { Unit } from '../../unit/unit.ts';

const documents = '/system/documents';

/** Copies a document, with its file, to another record. */
export async function copyDocument(
  document: StoredRecord,
  recordType: string,
  recordId: number,
  unit: Unit,
): Promise<void> {
  const table = unit.schema.tables.of(documents);
  const { url, mediaType } = document;
  const body = {
    ...copiedBody(document, table, new Map(), unit.schema),
    guid: unit.newGuid(),
    recordType,
    recordId,
  };
  const made = await makeRecord(documents, { ...body, ...present({ url, mediaType }) }, unit);
  await shareContent(table.name, document.id, made.id, unit);
}

function present(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));
}
