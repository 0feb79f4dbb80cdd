import {
  type FormFile,
  isObject,
  type JsonObject,
  readArguments,
  refuse,
  type Takes,
  underOwnNames,
} from '@reeve/domain';
import type { FilePart } from '@reeve/http';
import type { Call } from './call.ts';
import { readForm } from './read-form.ts';
import { bodyText, readJson } from './read-json.ts';

/** Whether an action takes a form: its body is not received, but taken in as it comes. */
export function isForm(takes: Takes): takes is { readonly as: 'form' } {
  return typeof takes === 'object' && 'as' in takes && takes.as === 'form';
}

/**
 * Reads the body of a call in the form that its action takes. What will not do is refused as for any record; one that the
 * action looks at itself has the names of the published model, where there is one.
 */
export async function readBody(
  takes: Exclude<Takes, { readonly as: 'form' }>,
  call: Pick<Call, 'request' | 'schema' | 'operation'>,
): Promise<unknown> {
  const { catalogue } = call.schema;
  if (typeof takes === 'string') return readArguments(takes, await readJson(call.request), catalogue);
  if ('optional' in takes)
    return isEmpty(call) ? {} : readArguments(takes.optional, await readJson(call.request), catalogue);
  switch (takes.as) {
    case 'json':
      return readAsSent(call);
    case 'object':
      return toObject(await readAsSent(call));
    case 'optional object':
      return isEmpty(call) ? {} : toObject(await readAsSent(call));
    case 'file':
      return readFile(call);
  }
}

async function readAsSent({ request, schema, operation }: Pick<Call, 'request' | 'schema' | 'operation'>) {
  const sent = await readJson(request);
  const model = operation.request ?? '';
  return schema.catalogue.hasModel(model) ? underOwnNames(sent, schema.catalogue.model(model), schema.catalogue) : sent;
}

function isEmpty({ request }: Pick<Call, 'request'>): boolean {
  return bodyText(request).trim() === '';
}

function toObject(body: unknown): JsonObject {
  return isObject(body) ? body : refuse({ kind: 'malformed body', message: 'The request body must be a JSON object.' });
}

async function readFile(call: Pick<Call, 'request'>): Promise<Uint8Array> {
  const { headers } = call.request;
  const body = call.request.body ?? Buffer.alloc(0);
  if (!/^multipart\//i.test(headers['content-type'] ?? '')) return body;
  const form = await readForm(call, () => onePiece(body), gather);
  const file = form.get('file');
  return typeof file === 'object' && 'bytes' in file ? file.bytes : new Uint8Array();
}

async function gather({ fileName: name, mediaType, pieces }: FilePart): Promise<FormFile> {
  const read: Buffer[] = [];
  for await (const piece of pieces) read.push(piece);
  return { name, mediaType, bytes: Buffer.concat(read) };
}

async function* onePiece(body: Buffer): AsyncGenerator<Buffer> {
  yield body;
}
