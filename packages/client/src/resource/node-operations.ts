import { PendingCall, responseOf } from '../call/pending-call.ts';
import { readJson } from '../call/read-json.ts';
import type { ApiCall, CallOptions } from '../connection/api-call.ts';
import type { ClientConnection } from '../connection/connection.ts';
import type { DocumentUpload } from '../document/document-upload.ts';
import { toDownloadedFile } from '../document/downloaded-file.ts';
import type { AnyListOptions } from '../list/list-options.ts';
import { readPages } from '../list/read-pages.ts';
import { readAll, readEach } from '../list/read-records.ts';
import { optionsOf, requireOptions } from '../options/require-options.ts';
import { sendPatch } from '../patch/send-patch.ts';
import { type ReportOptions, reportRows } from '../report/report-rows.ts';
import { countCall, downloadCall, getCall, listCall, rowsCall, uploadCall, writeCall } from './node-calls.ts';
import { sendCreate } from './send-create.ts';

/** What an operation is given beside its options. */
type NodeOperation = (connection: ClientConnection, path: string) => (...given: never[]) => unknown;

/** What is done at a path, by the name under which nodes have it. */
export const operations: Readonly<Record<string, NodeOperation | undefined>> = {
  __proto__: null as never,
  list: reading('list', (options, path, connection) => listCall(connection, path, options)),
  first: reading(
    'list',
    (options, path, connection) => listCall(connection, path, { ...options, pageSize: 1 }),
    firstOf,
  ),
  count: reading('list', (options, path) => countCall(path, options), countOf),
  get: reading('get', (options, path) => getCall(path, options)),
  rows: reading('rows', (options, path) => rowsCall(path, options as ReportOptions), reportRows),
  each: (connection, path) => (options?: AnyListOptions) => readEach(connection, path, ofList(options, path)),
  pages: (connection, path) => (options?: AnyListOptions) => readPages(connection, path, ofList(options, path)),
  all: (connection, path) => async (options?: AnyListOptions) => readAll(connection, path, ofList(options, path)),
  create: (connection, path) => (body: unknown, options?: CallOptions) => sendCreate(connection, path, body, options),
  patch: (connection, path) => (changes: never, options?: CallOptions) => sendPatch(connection, path, changes, options),
  post: writing('POST'),
  replace: writing('PUT'),
  put: writing('PUT'),
  delete: (connection, path) => (options?: DeleteOptions) => deleted(connection, path, options),
  download:
    (connection, path) =>
    (options: AnyListOptions = {}) =>
      PendingCall.of(downloaded(connection, path, options)),
  upload:
    (connection, path) =>
    (document: DocumentUpload, options: CallOptions = {}) =>
      data(connection, () => uploadCall(path, document, known(options, 'call', path))),
};

/** The options, each of which is known. Raises `MisuseError`. */
function known<O extends object>(options: O, of: keyof typeof optionsOf, path: string): O {
  requireOptions(options, optionsOf[of], path);
  return options;
}

function ofList(options: AnyListOptions = {}, path: string): AnyListOptions {
  return known(options, 'list', path);
}

type DeleteOptions = CallOptions & { readonly body?: unknown };

function reading(
  of: 'list' | 'get' | 'rows',
  make: (options: AnyListOptions, path: string, connection: ClientConnection) => ApiCall,
  read?: (value: unknown) => unknown,
): NodeOperation {
  return (connection, path) =>
    (options: AnyListOptions = {}) =>
      data(connection, () => make(known(options, of, path), path, connection), read);
}

function writing(method: 'POST' | 'PUT'): NodeOperation {
  return (connection, path) =>
    (body: unknown, options: CallOptions = {}) =>
      data(connection, () => writeCall(method, path, body, known(options, 'call', path)));
}

/** Sends a call for its data. What makes the call fails within the promise, as what sends it does. */
function data(
  connection: ClientConnection,
  make: () => ApiCall,
  read: (value: unknown) => unknown = (value) => value,
): PendingCall<unknown> {
  const send = async () => {
    const call = make();
    const answer = await connection.send(call);
    return responseOf(answer, read(readJson(answer, call)));
  };
  return PendingCall.of(send());
}

function deleted(connection: ClientConnection, path: string, given: DeleteOptions = {}): unknown {
  return data(connection, () => {
    const { body, ...options } = known(given, 'delete', path);
    return writeCall('DELETE', path, body, options);
  });
}

async function downloaded(connection: ClientConnection, path: string, options: AnyListOptions) {
  const answer = await connection.send(downloadCall(path, known(options, 'get', path)));
  return responseOf(answer, toDownloadedFile(answer));
}

function firstOf(records: unknown): unknown {
  return (records as readonly unknown[])[0];
}

function countOf(counted: unknown): unknown {
  return (counted as { readonly count: number }).count;
}
