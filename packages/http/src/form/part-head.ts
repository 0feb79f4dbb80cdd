import { type FilePart, type FormBounds, malformed, tooMuch } from './form-part.ts';
import { readParameters } from './parameters.ts';

/** What the headers of a part say of it; the name of a file is null for a part that is none. */
export type PartHead = Omit<FilePart, 'fileName' | 'pieces'> & { readonly fileName: string | null };

/**
 * Reads the headers of a part (RFC 7578, 4.2). Names stand in quotes or bare, as .NET writes them; a file's name may be
 * told a second time with its encoding (`filename*`), which counts then.
 */
export function readPartHead(text: string, bounds: FormBounds): PartHead {
  const fields = readFields(text);
  const { value, parameters } = readParameters(fields.get('content-disposition') ?? '');
  const name = plain(parameters.get('name'));
  if (value !== 'form-data' || name === null) malformed('a part has no name');
  const fileName = decoded(parameters.get('filename*')) ?? plain(parameters.get('filename'));
  if (Math.max(name.length, fileName?.length ?? 0) > bounds.nameLength)
    tooMuch(`The names of a form's parts and files may have ${bounds.nameLength} characters.`);
  return { name, fileName, mediaType: fields.get('content-type') || 'text/plain' };
}

/** By name in lower case; the first of a name counts. A line that begins with a blank goes on with the one before it. */
function readFields(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.replace(/\r\n[ \t]/g, ' ').split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon < 1) malformed('a header of a part is none');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

const escapes: Readonly<Record<string, string>> = { '%0A': '\n', '%0D': '\r', '%22': '"' };

/** Browsers write these three characters so, and leave the percent sign itself alone. */
function plain(text: string | undefined): string | null {
  return text?.replace(/%(?:0A|0D|22)/gi, (written) => escapes[written.toUpperCase()] ?? written) ?? null;
}

/** A text as `UTF-8''na%C3%AFve.txt` (RFC 8187); null for none, and for what cannot be decoded. */
function decoded(text: string | undefined): string | null {
  const found = /^utf-8'[^']*'(.*)$/is.exec(text ?? '');
  if (found === null) return null;
  try {
    return decodeURIComponent(found[1] ?? '');
  } catch {
    return null;
  }
}
