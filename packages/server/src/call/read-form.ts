import type { Form, FormFile } from '@reeve/domain';
import { type FormPart, readForm as readParts } from '@reeve/http';
import { refuseCall } from '../fault/server-fault.ts';
import type { Call } from './call.ts';

/**
 * Reads a `multipart/form-data` body. Anything else is refused with 415 (evidence: errors/media), a broken one with
 * 400, and one that has more of something than a form may have with 413. Of parts with one name the last counts.
 */
export async function readForm({ request }: Pick<Call, 'request'>): Promise<Form> {
  const type = request.headers['content-type'] ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type))
    refuseCall({
      kind: 'unsupported media',
      message: `The request entity's media type '${type.split(';')[0]}' is not supported for this resource.`,
    });
  const parts = await readParts(request.body ?? Buffer.alloc(0), type, request.limits.form);
  return new Map(parts.map((part) => [part.name.toLowerCase(), contentOf(part)]));
}

function contentOf({ fileName, mediaType, bytes }: FormPart): string | FormFile {
  return fileName === null ? bytes.toString('utf8') : { name: fileName, mediaType, bytes };
}
