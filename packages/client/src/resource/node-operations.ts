import { PendingCall, responseOf } from '../call/pending-call.ts';
import { readJson } from '../call/read-json.ts';
import type { ApiCall, CallOptions } from '../connection/api-call.ts';
import type { ClientConnection } from '../connection/connection.ts';
import { type DocumentUpload, toForm } from '../document/document-upload.ts';
import { toDownloadedFile } from '../document/downloaded-file.ts';
import type { AnyListOptions } from '../list/list-options.ts';
import { filterText, toQuery } from '../list/list-query.ts';
import { pageCall, pageQuestion } from '../list/page-call.ts';
import { readPages } from '../list/read-pages.ts';
import { readAll, readEach } from '../list/read-records.ts';
import { sendPatch } from '../patch/send-patch.ts';
import { type ReportOptions, reportRows } from '../report/report-rows.ts';
import { sendCreate } from './send-create.ts';

/** What an operation is given beside its options. */
type NodeOperation = (connection: ClientConnection, path: string) => (...given: never[]) => unknown;

/** What is done at a path, by the name under which nodes have it. */
export const operations: Readonly<Record<string, NodeOperation | undefined>> = {
  __proto__: null as never,
  list:
    (connection, path) =>
    (options: AnyListOptions = {}) =>
      data(connection, listCall(connection, path, options)),
  first:
    (connection, path) =>
    (options: AnyListOptions = {}) =>
      first(connection, path, options),
  each:
    (connection, path) =>
    (options: AnyListOptions = {}) =>
      readEach(connection, path, options),
  pages:
    (connection, path) =>
    (options: AnyListOptions = {}) =>
      readPages(connection, path, options),
  all:
    (connection, path) =>
    (options: AnyListOptions = {}) =>
      readAll(connection, path, options),
  count:
    (connection, path) =>
    (options: AnyListOptions = {}) =>
      count(connection, path, options),
  get:
    (connection, path) =>
    (options: AnyListOptions = {}) =>
      data(connection, getCall(path, options)),
  create:
    (connection, path) =>
    (body: unknown, options: CallOptions = {}) =>
      sendCreate(connection, path, body, options),
  post:
    (connection, path) =>
    (body: unknown, options: CallOptions = {}) =>
      data(connection, write('POST', path, body, options)),
  replace:
    (connection, path) =>
    (body: unknown, options: CallOptions = {}) =>
      data(connection, write('PUT', path, body, options)),
  put:
    (connection, path) =>
    (body: unknown, options: CallOptions = {}) =>
      data(connection, write('PUT', path, body, options)),
  patch:
    (connection, path) =>
    (changes: never, options: CallOptions = {}) =>
      sendPatch(connection, path, changes, options),
  delete:
    (connection, path) =>
    ({ body, ...options }: CallOptions & { body?: unknown } = {}) =>
      data(connection, write('DELETE', path, body, options)),
  download:
    (connection, path) =>
    (options: AnyListOptions = {}) =>
      download(connection, path, options),
  upload:
    (connection, path) =>
    (document: DocumentUpload, options: CallOptions = {}) =>
      upload(connection, path, document, options),
  rows:
    (connection, path) =>
    (options: ReportOptions = {}) =>
      rows(connection, path, options),
};

/** Sends a call for its data. */
function data<T = unknown>(
  connection: ClientConnection,
  call: ApiCall,
  read = (value: unknown) => value as T,
): PendingCall<T> {
  return PendingCall.of(connection.send(call).then((answer) => responseOf(answer, read(readJson(answer, call)))));
}

function listCall(connection: ClientConnection, path: string, options: AnyListOptions): ApiCall {
  const at = options.page === undefined ? null : { page: options.page };
  return pageCall(pageQuestion(path, options, { at, isForwardOnly: false, pageSize: options.pageSize }), connection);
}

function first(connection: ClientConnection, path: string, options: AnyListOptions): PendingCall<unknown> {
  return data(
    connection,
    listCall(connection, path, { ...options, pageSize: 1 }),
    (records) => (records as unknown[])[0],
  );
}

function count(connection: ClientConnection, path: string, options: AnyListOptions): PendingCall<number> {
  const { orderBy: _, ...filter } = filterText(options);
  const query = toQuery({ ...filter, ...options.query });
  const call: ApiCall = { method: 'GET', path: `${path}/count`, query, body: null, isRepeatable: true, options };
  return data(connection, call, (counted) => (counted as { count: number }).count);
}

function getCall(path: string, options: AnyListOptions): ApiCall {
  const query = toQuery({ fields: options.fields?.join(','), ...options.query });
  return { method: 'GET', path, query, body: null, isRepeatable: true, options };
}

/** A PUT sets a whole and a DELETE leaves nothing, however often; a POST does it again. */
function write(method: 'POST' | 'PUT' | 'DELETE', path: string, value: unknown, options: CallOptions): ApiCall {
  const body = value === undefined ? null : ({ kind: 'json', text: JSON.stringify(value) } as const);
  return { method, path, query: toQuery(options.query ?? {}), body, isRepeatable: method !== 'POST', options };
}

/** Paths that are files themselves; of others the step `download` is. */
const files = /\/(image|pdf|thumbnail|uploadsample)$/;

function download(connection: ClientConnection, path: string, options: AnyListOptions): PendingCall<unknown> {
  const call = { ...getCall(files.test(path) ? path : `${path}/download`, options), isStreamed: true };
  return PendingCall.of(connection.send(call).then((answer) => responseOf(answer, toDownloadedFile(answer))));
}

function upload(
  connection: ClientConnection,
  path: string,
  document: DocumentUpload,
  options: CallOptions,
): PendingCall<unknown> {
  const boundary = `reeve-${crypto.randomUUID()}`;
  const query = toQuery(options.query ?? {});
  return data(connection, {
    method: 'POST',
    path,
    query,
    body: toForm(document, boundary),
    isRepeatable: false,
    options,
  });
}

function rows(connection: ClientConnection, path: string, options: ReportOptions): PendingCall<unknown> {
  const { columns, page, pageSize } = options;
  const query = toQuery({
    ...filterText(options as AnyListOptions),
    columns: columns?.join(','),
    page,
    pageSize,
    ...options.query,
  });
  return data(connection, { method: 'GET', path, query, body: null, isRepeatable: true, options }, reportRows);
}
