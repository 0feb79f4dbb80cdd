import type { CallBody } from '../connection/api-call.ts';
import { MisuseError } from '../error/call-error.ts';

/** Bytes of a file; a text is what stands in it, and not where it lies. A function is called for every attempt, so that a stream can be sent again. */
export type FileBytes = Blob | Uint8Array | string | (() => AsyncIterable<Uint8Array>);

/** A document to upload (evidence: documents/upload): a file, or the address of one. */
export interface DocumentUpload {
  /** `Ticket`, `Company` and so on; not of a document that is there already. */
  readonly recordType?: string;
  readonly recordId?: number;
  readonly title?: string;
  readonly file?: FileBytes;
  readonly filename?: string;
  readonly contentType?: string;
  /** A link in place of a file. */
  readonly url?: string;
  readonly privateFlag?: boolean;
  readonly readOnlyFlag?: boolean;
  readonly isAvatar?: boolean;
}

const text = new TextEncoder();

/** The form of a document: made piece by piece, so that no file is held as a whole. `boundary` is what its parts stand between. Raises `MisuseError` for a file that is none. */
export function toForm(document: DocumentUpload, boundary: string): CallBody {
  requireFile(document.file);
  return {
    kind: 'form',
    contentType: `multipart/form-data; boundary=${boundary}`,
    open: () => formBytes(document, boundary),
  };
}

/** A stream can be read once, and a file may have to be sent again. */
function requireFile(file: unknown): void {
  if (file === undefined || typeof file === 'string' || typeof file === 'function') return;
  if (file instanceof Uint8Array || file instanceof Blob) return;
  throw new MisuseError('The file is no text, no bytes and no Blob.', {
    advice:
      'Give a stream as a function that opens it: () => createReadStream(path); or await openAsBlob(path) of node:fs.',
  });
}

async function* formBytes(document: DocumentUpload, boundary: string): AsyncGenerator<Uint8Array> {
  const { file, filename = 'file', contentType = 'application/octet-stream', ...members } = document;
  for (const [name, value] of Object.entries(members)) {
    if (value === undefined) continue;
    yield text.encode(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  }
  if (file !== undefined) {
    const disposition = `form-data; name="file"; filename="${quoted(filename)}"`;
    yield text.encode(`--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: ${contentType}\r\n\r\n`);
    yield* bytesOf(file);
    yield text.encode('\r\n');
  }
  yield text.encode(`--${boundary}--\r\n`);
}

async function* bytesOf(file: FileBytes): AsyncGenerator<Uint8Array> {
  if (typeof file === 'string') yield text.encode(file);
  else if (file instanceof Uint8Array) yield file;
  else if (typeof file === 'function') yield* file();
  else yield* piecesOf(file.stream());
}

/** Read by its reader: not every platform's streams can be iterated. */
async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}

/** As browsers write names in forms. */
function quoted(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
