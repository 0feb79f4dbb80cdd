import { DelimitedBytes } from './delimited-bytes.ts';
import { type FormBounds, type FormPart, malformed, tooMuch } from './form-part.ts';
import { readParameters } from './parameters.ts';
import { type PartHead, readPartHead } from './part-head.ts';

const lineEnd = '\r\n';
const headEnd = Buffer.from(lineEnd + lineEnd);

/** The most characters of a boundary (RFC 2046, 5.1.1). */
const longestBoundary = 70;

/**
 * Reads the parts of a form as they arrive, in the order in which they stand (RFC 7578), and stops at the first thing that
 * is too much: what comes behind is not looked at. Nothing is read ahead of who takes the parts; what they leave of a file
 * is passed over. Raises `FormRefused`, and what the pieces raise.
 */
export async function* readForm(
  pieces: AsyncIterable<Buffer>,
  contentType: string,
  bounds: FormBounds,
): AsyncGenerator<FormPart> {
  const bytes = new DelimitedBytes(pieces, boundaryOf(contentType));
  await passOver(bytes.upToDelimiter());
  for (let count = 1; !(await isLast(bytes)); count += 1) {
    if (count > bounds.parts) tooMuch(`A form may have ${bounds.parts} parts.`);
    const head = readPartHead(await headOf(bytes, bounds), bounds);
    if (head.fileName === null) yield { ...head, fileName: null, text: await textOf(bytes.content(), bounds) };
    else yield* fileOf({ ...head, fileName: head.fileName }, bytes.content());
  }
  await bytes.skipRest();
}

function boundaryOf(contentType: string): string {
  const boundary = readParameters(contentType).parameters.get('boundary') ?? '';
  if (boundary === '' || boundary.length > longestBoundary)
    malformed(`its boundary needs 1 to ${longestBoundary} characters`);
  return boundary;
}

/** Whether two dashes stand behind a delimiter. A line must end there otherwise. */
async function isLast(bytes: DelimitedBytes): Promise<boolean> {
  const next = (await bytes.peek(2)).toString('latin1');
  if (next === '--') return true;
  return next === lineEnd ? false : malformed('a line begins with its boundary and is none');
}

/** The headers of a part, from the end of its delimiter's line on; the end of their last line is left. */
async function headOf(bytes: DelimitedBytes, { headBytes }: FormBounds): Promise<string> {
  const found = await bytes.takeUpTo(headEnd, headBytes + lineEnd.length, lineEnd.length);
  if (found === null) tooMuch(`The headers of a form's part may have ${headBytes} bytes.`);
  if (found.length === 0) malformed('a part has no headers');
  return found.toString('utf8', lineEnd.length);
}

async function textOf(content: AsyncIterable<Buffer>, { textBytes }: FormBounds): Promise<string> {
  const read: Buffer[] = [];
  let length = 0;
  for await (const piece of content) {
    length += piece.length;
    if (length > textBytes) tooMuch(`A form's part that is no file may have ${textBytes} bytes.`);
    read.push(piece);
  }
  const text = Buffer.concat(read).toString('utf8');
  return text.includes('\0') ? malformed('a text has the character NUL') : text;
}

async function* fileOf(
  head: PartHead & { readonly fileName: string },
  content: AsyncGenerator<Buffer>,
): AsyncGenerator<FormPart> {
  // Whoever takes the pieces may stop before their end: the generator must not end with that.
  const pieces = { [Symbol.asyncIterator]: () => ({ next: () => content.next() }) };
  yield { ...head, pieces };
  await passOver(content);
}

async function passOver(content: AsyncIterable<Buffer>): Promise<void> {
  for await (const _ of content);
}
