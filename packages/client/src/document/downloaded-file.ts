import type { ApiAnswer } from '../connection/api-call.ts';

/** A file that comes in as a stream: it is read once. */
export interface DownloadedFile {
  /** Its name, where the server says one. */
  readonly filename: string | undefined;
  readonly contentType: string;
  /** Bytes, where the server says. */
  readonly size: number | undefined;
  readonly stream: ReadableStream<Uint8Array>;
  bytes(): Promise<Uint8Array>;
  text(): Promise<string>;
}

/** The file of an answer that is a stream. */
export function toDownloadedFile({ header, stream }: ApiAnswer): DownloadedFile {
  const body = stream?.() ?? new ReadableStream<Uint8Array>();
  const response = () => new Response(body as ReadableStream<Uint8Array<ArrayBuffer>>);
  const length = header('content-length');
  return {
    filename: filenameIn(header('content-disposition')),
    contentType: header('content-type') ?? 'application/octet-stream',
    size: length === null ? undefined : Number(length),
    stream: body,
    bytes: async () => new Uint8Array(await response().arrayBuffer()),
    text: () => response().text(),
  };
}

/** The name in a `Content-Disposition`: with an encoding, in quotes, or bare (evidence: documents/download). */
function filenameIn(disposition: string | null): string | undefined {
  const [, encoded] = /filename\*=utf-8''([^;]+)/i.exec(disposition ?? '') ?? [];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  const [, quoted, bare] = /filename=(?:"((?:[^"\\]|\\.)*)"|([^;]+))/i.exec(disposition ?? '') ?? [];
  return quoted?.replace(/\\(.)/g, '$1') ?? bare?.trim();
}
