import { DelimiterSearch } from './delimiter-search.ts';
import { type FormBounds, type FormPart, malformed, tooMuch } from './form-part.ts';
import { readParameters } from './parameters.ts';
import { readPartHead } from './part-head.ts';

const lineEnd = Buffer.from('\r\n');
const headEnd = Buffer.from('\r\n\r\n');
const dashes = Buffer.from('--');

/** The most characters of a boundary (RFC 2046, 5.1.1). */
const longestBoundary = 70;

/**
 * Reads the parts of a form, in the order in which they stand (RFC 7578). It looks at each byte once, gives others a turn
 * between long stretches, and stops at the first thing that is too much: what comes behind is not looked at. The bytes of
 * the parts are those of the body, not copied. Raises `FormRefused`.
 */
export async function readForm(body: Buffer, contentType: string, bounds: FormBounds): Promise<FormPart[]> {
  const search = new DelimiterSearch(body, boundaryOf(contentType));
  const parts: FormPart[] = [];
  for (let after = await search.first(); !isLast(body, after); ) {
    if (parts.length === bounds.parts) tooMuch(`A form may have ${bounds.parts} parts.`);
    const head = headAt(body, after, bounds);
    const end = await search.next(head.end - lineEnd.length);
    const bytes = body.subarray(head.end, Math.max(head.end, end.before));
    parts.push(partOf(head.text, bytes, bounds));
    after = end.after;
  }
  return parts;
}

function boundaryOf(contentType: string): string {
  const boundary = readParameters(contentType).parameters.get('boundary') ?? '';
  if (boundary === '' || boundary.length > longestBoundary)
    malformed(`its boundary needs 1 to ${longestBoundary} characters`);
  return boundary;
}

/** Whether two dashes stand behind a delimiter. A line must end there otherwise. */
function isLast(body: Buffer, after: number): boolean {
  const next = body.subarray(after, after + 2);
  if (next.equals(dashes)) return true;
  return next.equals(lineEnd) ? false : malformed('a line begins with its boundary and is none');
}

/** The headers of a part, from the end of its delimiter on, and where they end. */
function headAt(body: Buffer, after: number, { headBytes }: FormBounds): { text: string; end: number } {
  const window = body.subarray(after, after + headBytes + lineEnd.length + headEnd.length);
  const length = window.indexOf(headEnd);
  if (length < 0 && after + window.length < body.length)
    tooMuch(`The headers of a form's part may have ${headBytes} bytes.`);
  if (length <= 0) malformed('a part has no headers');
  return { text: window.toString('utf8', lineEnd.length, length), end: after + length + headEnd.length };
}

function partOf(head: string, bytes: Buffer, bounds: FormBounds): FormPart {
  const part = { ...readPartHead(head, bounds), bytes };
  if (part.fileName === null && bytes.length > bounds.textBytes)
    tooMuch(`A form's part that is no file may have ${bounds.textBytes} bytes.`);
  return part;
}
