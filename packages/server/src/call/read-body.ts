import { isObject, type JsonObject, readArguments, refuse, type Takes } from '@reeve/domain';
import type { Call } from './call.ts';
import { readForm } from './read-form.ts';
import { bodyText, readJson } from './read-json.ts';

/** Reads the body of a call in the form that its action takes. What will not do is refused as for any record. */
export async function readBody(takes: Takes, call: Pick<Call, 'request' | 'schema'>): Promise<unknown> {
  const { catalogue } = call.schema;
  if (typeof takes === 'string') return readArguments(takes, await readJson(call.request), catalogue);
  if ('optional' in takes)
    return isEmpty(call) ? {} : readArguments(takes.optional, await readJson(call.request), catalogue);
  switch (takes.as) {
    case 'json':
      return readJson(call.request);
    case 'object':
      return toObject(await readJson(call.request));
    case 'optional object':
      return isEmpty(call) ? {} : toObject(await readJson(call.request));
    case 'form':
      return readForm(call);
    case 'file':
      return readFile(call);
  }
}

function isEmpty({ request }: Pick<Call, 'request'>): boolean {
  return bodyText(request).trim() === '';
}

function toObject(body: unknown): JsonObject {
  return isObject(body) ? body : refuse({ kind: 'malformed body', message: 'The request body must be a JSON object.' });
}

async function readFile(call: Pick<Call, 'request'>): Promise<Uint8Array> {
  const { headers, body } = call.request;
  if (!/^multipart\//i.test(headers['content-type'] ?? '')) return body ?? new Uint8Array();
  const file = [...(await readForm(call)).values()].find((part) => typeof part !== 'string');
  return file?.bytes ?? new Uint8Array();
}
