import type { Json, StoredRecord } from '@reeve/store';
import { findRecord } from '../../action/find-record.ts';
import type { RecordRights } from '../../action/record-rights.ts';
import { changeRecord, makeRecord, referenceTo } from '../../action/write-record.ts';
import { refuse } from '../../fault.ts';
import { sizeOf, storeContent } from '../../file/content.ts';
import type { Unit } from '../../unit/unit.ts';
import { mostMegabytes, requireSize } from './check-upload.ts';
import { requireHung } from './hangs-on.ts';
import { requireOwner } from './require-owner.ts';
import type { Upload } from './upload.ts';

const documents = '/system/documents';
const owner = 'system_documents';

/**
 * Stores a new document, a file or a link, for the record that it names; as an avatar it becomes the picture of its
 * contact or member. Answers its id. Refused: no record, no such record, one that the caller may not read (as an avatar:
 * not change; evidence: documents/rights), neither file nor link, a file that the settings do not allow.
 */
export async function makeDocument(upload: Upload, unit: Unit, rights: RecordRights): Promise<number> {
  const of = await requireOwner(upload, unit, rights);
  if (upload.file === undefined && upload.url === undefined)
    refuse({ kind: 'refused by rule', message: 'A file or a url is required.' });
  const known = {
    recordType: of.name,
    recordId: upload.recordId,
    owner: unit.actor.identifier,
    createdOnDate: unit.now,
  };
  const guid = unit.newGuid();
  const { documentType, ...fields } = await described(upload, unit);
  const publicFlag = await arePublic(unit);
  const body = { ...known, guid, publicFlag, ...fields, serverFileName: serverName(guid, upload) };
  const named = { title: upload.file?.name ?? upload.url, ...body, documentType: referenceTo(documentType) };
  const made = await makeRecord(documents, named, unit);
  await keep(made, upload, unit);
  if (upload.isAvatar === true) await usePicture(of.collection, upload, made, unit);
  return made.id;
}

/** Whether documents of which nobody says so are public: a setting of the provider's (evidence: documents/public). */
async function arePublic(unit: Unit): Promise<boolean> {
  const [setup] = await unit.select('/system/mycompany/documents', {});
  return setup?.isPublicFlag === true;
}

/** Changes what is known of a document, or its file. Raises `record not found`, and `not permitted` as the upload does. */
export async function changeDocument(id: number, upload: Upload, unit: Unit, rights: RecordRights): Promise<void> {
  const document = await findRecord(documents, id, unit);
  await requireHung(document, rights);
  const fields = await described(upload, unit);
  await unit.updateColumns(documents, id, fields);
  await keep(document, upload, unit);
}

/** The fields that an upload sets, as they are stored. */
async function described(upload: Upload, unit: Unit): Promise<Record<string, Json>> {
  const { file, url, title, privateFlag, readOnlyFlag } = upload;
  if (file !== undefined) requireSize(sizeOf(file), await mostMegabytes(file.name, unit));
  if (url !== undefined && !isWebAddress(url))
    refuse({ kind: 'refused by rule', message: 'The url must be a web address of at most 2000 characters.' });
  return {
    ...(title === undefined || title === '' ? {} : { title }),
    ...(file === undefined ? {} : fileFields(file, await typeOf(file.name, unit))),
    ...(url === undefined ? {} : { url, urlFlag: true, linkFlag: true }),
    ...(privateFlag === undefined ? {} : { publicFlag: !privateFlag }),
    ...(readOnlyFlag === undefined ? {} : { readOnlyFlag }),
  };
}

function fileFields(file: NonNullable<Upload['file']>, type: number | null) {
  return {
    fileName: file.name,
    size: sizeOf(file),
    imageFlag: file.mediaType.startsWith('image/'),
    mediaType: file.mediaType,
    urlFlag: false,
    linkFlag: false,
    ...(type === null ? {} : { documentType: type }),
  };
}

async function typeOf(name: string, unit: Unit): Promise<number | null> {
  const extension = /\.(\w+)$/.exec(name)?.[1] ?? '';
  return (await unit.first('/system/documentTypes', { fileExtension: extension }))?.id ?? null;
}

function serverName(guid: string, { file }: Upload): string | null {
  return file === undefined ? null : `${guid}${/\.\w+$/.exec(file.name)?.[0] ?? ''}`;
}

async function keep(document: StoredRecord, { file }: Upload, unit: Unit): Promise<void> {
  if (file !== undefined) await storeContent(owner, document.id, file, unit);
}

async function usePicture(collection: string, upload: Upload, document: StoredRecord, unit: Unit): Promise<void> {
  if (!unit.schema.tables.of(collection).byKey.has('photo') || document['imageFlag'] !== true)
    refuse({ kind: 'refused by rule', message: 'Only a picture of a contact or a member can be its avatar.' });
  await changeRecord(collection, upload.recordId ?? 0, { photo: { id: document.id } }, unit);
}

function isWebAddress(url: string): boolean {
  return url.length <= 2000 && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
