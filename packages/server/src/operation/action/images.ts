import { findRecord, readContent, refuse, storeContent } from '@reeve/domain';
import type { Answer, Call } from '../../call/call.ts';
import { readForm } from '../../call/read-form.ts';
import { readerOf } from '../../call/reader-of.ts';
import { answerFile } from '../show/file-answer.ts';
import type { Action } from './action.ts';
import { answerNothing } from './answers.ts';
import { mediaTypeOf } from './media-type.ts';
import { inTransaction, pathId } from './within-call.ts';

/** Pictures of records (special-operations 12): their bytes, or 404 when there is none. */
export const imageActions: readonly (readonly [string, Action])[] = [
  ['image-contacts', { handler: (call) => answerPhoto(call, '/company/contacts') }],
  ['system-image-members', { handler: (call) => answerPhoto(call, '/system/members') }],
  ['service-image-priorities', { handler: (call) => answerOwn(call, '/service/priorities') }],
  ['system-image-menuentries', { handler: (call) => answerOwn(call, '/system/menuentries') }],
  ['upload-menuentries-image', { handler: uploadMenuEntryImage }],
];

/** The picture of a contact or member is a document that its photo refers to. */
async function answerPhoto(call: Call, collection: string): Promise<Answer> {
  const record = await findRecord(collection, pathId(call), readerOf(call));
  return answerContent(call, 'system_documents', Number(record['photo'] ?? 0));
}

async function answerOwn(call: Call, collection: string): Promise<Answer> {
  const record = await findRecord(collection, pathId(call), readerOf(call));
  return answerContent(call, call.schema.catalogue.collection(collection).table, record.id);
}

async function answerContent(call: Call, owner: string, id: number): Promise<Answer> {
  const content = await readContent(owner, id, call.tenant.database.reader);
  return content === null
    ? refuse({ kind: 'record not found', what: 'Image', id: pathId(call) })
    : answerFile({ kind: 'file', ...content, name: null }, 200);
}

/** The picture comes as a form's file or as the body itself. */
async function uploadMenuEntryImage(call: Call): Promise<Answer> {
  const bytes = await imageBytes(call);
  const mediaType = mediaTypeOf(bytes, '');
  if (!mediaType.startsWith('image/')) refuse({ kind: 'refused by rule', message: 'A picture is required.' });
  await inTransaction(call, async (unit) => {
    const { id } = await findRecord('/system/menuentries', pathId(call), unit);
    await storeContent('system_menuentries', id, { mediaType, bytes }, unit);
  });
  return answerNothing(call);
}

async function imageBytes(call: Call): Promise<Uint8Array> {
  if (!/^multipart\//i.test(call.request.headers['content-type'] ?? '')) return call.request.body ?? new Uint8Array();
  const file = [...(await readForm(call)).values()].find((part) => typeof part !== 'string');
  return file?.bytes ?? new Uint8Array();
}
