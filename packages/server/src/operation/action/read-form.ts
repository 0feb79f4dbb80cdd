import { refuse } from '@reeve/domain';
import type { Call } from '../../call/call.ts';
import { refuseCall } from '../../fault/server-fault.ts';

/** The parts of a form, by name in lower case: parts may be spelled in any case (wire-behaviour 9). */
export type Form = ReadonlyMap<string, string | File>;

const mostParts = 50;

/** Reads a `multipart/form-data` body. Anything else is refused with 415 (guide), a broken one with 400. */
export async function readForm({ request }: Call): Promise<Form> {
  const type = request.headers['content-type'] ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type))
    refuseCall({
      kind: 'unsupported media',
      message: `The request entity's media type '${type.split(';')[0]}' is not supported for this resource.`,
    });
  const form = await parse(new Response(new Uint8Array(request.body ?? []), { headers: { 'content-type': type } }));
  const parts = [...form.entries()];
  if (parts.length > mostParts) malformed();
  return new Map(parts.map(([name, value]) => [name.toLowerCase(), value]));
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
