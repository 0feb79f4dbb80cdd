import type { StoredRecord } from '@reeve/store';
import type { RecordRights } from '../../action/record-rights.ts';
import { documentOwner } from './document-owners.ts';

/** The record that a document hangs on, by collection and id; null where it names none (evidence: documents/rights). */
export function documentHangsOn(document: StoredRecord): { readonly collection: string; readonly id: number } | null {
  const owner = documentOwner(String(document['recordType'] ?? ''));
  const id = document['recordId'];
  return owner === undefined || typeof id !== 'number' ? null : { collection: owner.collection, id };
}

/** Refuses whoever may not read the record that a document hangs on. */
export async function requireHung(document: StoredRecord, rights: RecordRights): Promise<void> {
  const above = documentHangsOn(document);
  if (above !== null) await rights.require('inquire', above.collection, above.id);
}
