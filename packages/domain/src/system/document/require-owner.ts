import { findRecord } from '../../action/find-record.ts';
import type { Reader } from '../../action/reader.ts';
import type { RecordRights } from '../../action/record-rights.ts';
import { refuse } from '../../fault.ts';
import { type DocumentOwner, documentOwner } from './document-owners.ts';
import type { Upload } from './upload.ts';

/**
 * The record that an upload is for. Refused: none, one that is not there, one that the caller may not read (as an avatar:
 * not change; evidence: documents/rights).
 */
export async function requireOwner(
  { recordType = '', recordId = 0, isAvatar }: Pick<Upload, 'recordType' | 'recordId' | 'isAvatar'>,
  reader: Reader,
  rights: RecordRights,
): Promise<DocumentOwner> {
  const of = documentOwner(recordType);
  if (of === undefined)
    refuse({ kind: 'refused by rule', message: `recordType '${recordType.slice(0, 40)}' is not valid.` });
  await rights.require(isAvatar === true ? 'edit' : 'inquire', of.collection, recordId);
  await findRecord(of.collection, recordId, reader);
  return of;
}
