import type { ApiCall, CallOptions } from '../connection/api-call.ts';
import type { ClientConnection } from '../connection/connection.ts';
import { type DocumentUpload, toForm } from '../document/document-upload.ts';
import type { AnyListOptions } from '../list/list-options.ts';
import { filterText, toQuery } from '../list/list-query.ts';
import { namedFields } from '../list/named-fields.ts';
import { pageCall, pageQuestion } from '../list/page-call.ts';
import type { ReportOptions } from '../report/report-rows.ts';

/** The call for one page of a list. Raises `MisuseError` where its address would be too long. */
export function listCall(connection: ClientConnection, path: string, options: AnyListOptions): ApiCall {
  const at = options.page === undefined ? null : { page: options.page };
  return pageCall(pageQuestion(path, options, { at, isForwardOnly: false, pageSize: options.pageSize }), connection);
}

/** The call that counts a list. */
export function countCall(path: string, options: AnyListOptions): ApiCall {
  const { orderBy: _, ...filter } = filterText(options);
  return read(`${path}/count`, toQuery({ ...filter, ...options.query }), options);
}

/** The call for one record or value. */
export function getCall(path: string, options: AnyListOptions): ApiCall {
  return read(path, toQuery({ fields: namedFields(options.fields, 'fields'), ...options.query }), options);
}

/** Paths that are files themselves; of others the step `download` is. */
const files = /\/(image|pdf|thumbnail|uploadsample)$/;

/** The call for a file, which comes as a stream. */
export function downloadCall(path: string, options: AnyListOptions): ApiCall {
  return { ...getCall(files.test(path) ? path : `${path}/download`, options), isStreamed: true };
}

/** The call for the rows of a report. */
export function rowsCall(path: string, options: ReportOptions): ApiCall {
  const { columns, page, pageSize } = options;
  const members = {
    ...filterText(options as AnyListOptions),
    columns: namedFields(columns, 'columns'),
    page,
    pageSize,
  };
  return read(path, toQuery({ ...members, ...options.query }), options);
}

/** A PUT sets a whole and a DELETE leaves nothing, however often; a POST does it again. */
export function writeCall(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  value: unknown,
  options: CallOptions,
): ApiCall {
  const body = value === undefined ? null : ({ kind: 'json', text: JSON.stringify(value) } as const);
  return { method, path, query: toQuery(options.query ?? {}), body, isRepeatable: method !== 'POST', options };
}

/** The call that uploads a document. */
export function uploadCall(path: string, document: DocumentUpload, options: CallOptions): ApiCall {
  const body = toForm(document, `reeve-${crypto.randomUUID()}`);
  return { method: 'POST', path, query: toQuery(options.query ?? {}), body, isRepeatable: false, options };
}

function read(path: string, query: string, options: CallOptions): ApiCall {
  return { method: 'GET', path, query, body: null, isRepeatable: true, options };
}
