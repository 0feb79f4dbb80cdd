import { type Form, type FormFile, refuse } from '@reeve/domain';
import { refuseCall } from '../fault/server-fault.ts';
import type { Call } from './call.ts';

const mostParts = 50;

/**
 * Reads a `multipart/form-data` body. Anything else is refused with 415 (evidence: errors/media), a broken one with
 * 400.
 */
export async function readForm({ request }: Pick<Call, 'request'>): Promise<Form> {
  const type = request.headers['content-type'] ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type))
    refuseCall({
      kind: 'unsupported media',
      message: `The request entity's media type '${type.split(';')[0]}' is not supported for this resource.`,
    });
  const form = await parse(new Response(new Uint8Array(request.body ?? []), { headers: { 'content-type': type } }));
  const parts = [...form.entries()];
  if (parts.length > mostParts) malformed();
  const read = parts.map(async ([name, value]) => [name.toLowerCase(), await toPart(value)] as const);
  return new Map(await Promise.all(read));
}

async function toPart(value: string | File): Promise<string | FormFile> {
  if (typeof value === 'string') return value;
  return { name: value.name, mediaType: value.type, bytes: new Uint8Array(await value.arrayBuffer()) };
}

async function parse(response: Response): Promise<FormData> {
  try {
    return await response.formData();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return malformed();
  }
}

function malformed(): never {
  return refuse({ kind: 'malformed body', message: 'The request body is not a valid multipart form.' });
}
