import { type Form, type FormFile, refuse } from '@reeve/domain';
import { type FilePart, readForm as readParts } from '@reeve/http';
import { refuseCall } from '../fault/server-fault.ts';
import type { Call } from './call.ts';

/** Takes a form's file, knowing the parts that stand before it. */
type TakeFile = (part: FilePart, form: Form) => Promise<FormFile>;

/**
 * Reads a `multipart/form-data` body from its pieces. Anything else is refused with 415 (evidence: errors/media), a broken
 * one with 400, and one that has more of something than a form may have with 413. Of texts with one name the last counts;
 * files there may be one, whatever its part is called (*assumed*, evidence: documents/one-file). A part for a file that
 * nobody chose, as browsers send it, is none.
 */
export async function readForm(
  { request }: Pick<Call, 'request'>,
  pieces: () => AsyncIterable<Buffer>,
  takeFile: TakeFile,
): Promise<Form> {
  const type = request.headers['content-type'] ?? '';
  requireForm(type);
  const form = new Map<string, string | FormFile>();
  for await (const part of readParts(pieces(), type, request.limits.form)) {
    if (part.fileName === null) form.set(part.name.toLowerCase(), part.text);
    else if (form.has(theFile)) refuseSecond();
    else if (part.fileName !== '') form.set(theFile, await takeFile(part, form));
  }
  return form;
}

/** Under which its file is in a form. */
const theFile = 'file';

function requireForm(type: string): void {
  if (/^multipart\/form-data\s*;/i.test(type)) return;
  const message = `The request entity's media type '${type.split(';')[0]}' is not supported for this resource.`;
  refuseCall({ kind: 'unsupported media', message });
}

function refuseSecond(): never {
  return refuse({ kind: 'malformed body', message: 'A form may have one file.' });
}
