import {
  changeDocument,
  documentOwner,
  type Form,
  type FormFile,
  findRecord,
  makeDocument,
  mediaTypeOf,
  readContent,
  refuse,
  type Upload,
} from '@reeve/domain';
import { parseCondition } from '@reeve/query';
import type { Answer, Call } from '../../call/call.ts';
import { readNumber } from '../../call/query-parameters.ts';
import { readForm } from '../../call/read-form.ts';
import { readerOf } from '../../call/reader-of.ts';
import { countBy, listBy } from '../kind/list.ts';
import { filterTexts } from '../kind/list-request.ts';
import { answerFile } from '../show/file-answer.ts';
import type { Action } from './action.ts';
import { answerRecord } from './answers.ts';
import { inTransaction, pathId } from './within-call.ts';

const documents = '/system/documents';

/** Documents (wire-behaviour 9): uploads, downloads, changes. */
export const documentActions: readonly (readonly [string, Action])[] = [
  ['system-documents', { handler: upload }],
  ['system-documents-by-id', { handler: change }],
  ['system-download-documents', { handler: download }],
  ['system-uploadsample-documents', { handler: async (call) => uploadSample(call) }],
];

async function upload(call: Call): Promise<Answer> {
  const sent = await toUpload(await readForm(call));
  const id = await inTransaction(call, (unit) => makeDocument(sent, unit));
  const answer = await answerRecord(call, documents, id);
  return { ...answer, headers: { Location: `${call.base}${documents}/${id}` } };
}

async function change(call: Call): Promise<Answer> {
  const sent = await toUpload(await readForm(call));
  await inTransaction(call, (unit) => changeDocument(pathId(call), sent, unit));
  return answerRecord(call, documents, pathId(call));
}

/** A link document leads on to its address. */
async function download(call: Call): Promise<Answer> {
  const document = await findRecord(documents, pathId(call), readerOf(call));
  if (typeof document['url'] === 'string' && document['urlFlag'] === true)
    return { status: 302, body: null, headers: { Location: new URL(document['url']).href } };
  const content = await readContent('system_documents', document.id, call.tenant.database.reader);
  if (content === null) return refuse({ kind: 'record not found', what: 'File of document', id: document.id });
  return answerFile({ kind: 'file', ...content, name: String(document['fileName'] ?? 'document') }, 200);
}

async function toUpload(form: Form): Promise<Upload> {
  const file = form.get('file');
  const recordId = text(form, 'recordid');
  const flags = { privateFlag: flag(form, 'privateflag'), isAvatar: flag(form, 'isavatar') };
  return {
    ...given('recordType', text(form, 'recordtype')),
    ...given('recordId', recordId === undefined ? undefined : toId(recordId)),
    ...given('title', text(form, 'title')),
    ...given('url', text(form, 'url')),
    ...given('file', file === undefined || typeof file === 'string' ? undefined : toContent(file)),
    ...given('privateFlag', flags.privateFlag),
    ...given('isAvatar', flags.isAvatar),
    ...given('readOnlyFlag', flag(form, 'readonlyflag') ?? flag(form, 'readonlyflay')),
  };
}

function toContent({ bytes, ...file }: FormFile) {
  const name = (file.name.split(/[\\/]/).at(-1) ?? '').replace(/[\x00-\x1f\x7f]/g, '').slice(-200) || 'document';
  return { name, bytes, mediaType: mediaTypeOf(bytes, file.mediaType) };
}

function toId(value: string): number {
  if (/^\d{1,10}$/.test(value)) return Number(value);
  return refuse({
    kind: 'value not converted',
    message: `Could not convert string to integer: ${value.slice(0, 40)}.`,
    path: 'recordId',
  });
}

function text(form: Form, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === 'string' ? value : undefined;
}

function flag(form: Form, name: string): boolean | undefined {
  const value = text(form, name);
  return value === undefined ? undefined : value.trim().toLowerCase() === 'true';
}

function given<K extends string, V>(name: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { [P in K]?: V });
}

/** The documents of one record: both parameters are needed (wire-behaviour 9). */
export function listDocuments(call: Call): Promise<Answer> {
  return listBy(call, { ...filterTexts(call), only: ownedBy(call) });
}

/** How many documents a record has. */
export function countDocuments(call: Call): Promise<Answer> {
  return countBy(call, { ...filterTexts(call), only: ownedBy(call) });
}

function ownedBy(call: Call) {
  const owner = documentOwner(call.query.get('recordtype') ?? '');
  const id = readNumber(call.query, 'recordid', { least: 1, fallback: 0 });
  if (owner === undefined || id === 0)
    refuse({ kind: 'parameter refused', message: 'recordType and recordId are required.' });
  const kinds = owner.collection === '/service/tickets' ? "'Ticket', 'ProjectTicket'" : `'${owner.name}'`;
  return parseCondition(`recordType in (${kinds}) and recordId = ${id}`);
}

/** A form to try an upload with. */
function uploadSample(call: Call): Answer {
  const field = (name: string, type: string) => `<p><label>${name} <input name="${name}" type="${type}"></label></p>`;
  const fields = [
    field('recordType', 'text'),
    field('recordId', 'number'),
    field('title', 'text'),
    field('file', 'file'),
  ];
  const form = `<form method="post" enctype="multipart/form-data" action="..">${fields.join('')}<button>Upload</button></form>`;
  const body = `<!doctype html><html lang="en"><title>Upload a document</title>${form}</html>`;
  return { status: call.operation.status, body, headers: { 'Content-Type': 'text/html; charset=utf-8' } };
}
