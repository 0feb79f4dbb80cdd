import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';

interface Encoding {
  readonly name: string;
  readonly compress: (body: string | Buffer) => Promise<Buffer>;
}

/** A body that was made smaller, and the `Content-Encoding` to say so. */
export interface CompressedBody {
  readonly encoding: string;
  readonly body: Buffer;
}

/** Bodies of fewer bytes go as they are: the saving is less than the cost. */
const worthwhileBytes = 2048;

const asyncBrotli = promisify(brotliCompress);
const asyncGzip = promisify(gzip);
const asyncZstd = promisify(zstdCompress);

/** Cheapest first, each at its lowest level: higher levels cost more than making the page. */
const encodings: readonly Encoding[] = [
  { name: 'zstd', compress: (body) => asyncZstd(body, { params: { [constants.ZSTD_c_compressionLevel]: 1 } }) },
  { name: 'br', compress: (body) => asyncBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }) },
  { name: 'gzip', compress: (body) => asyncGzip(body, { level: 1 }) },
];

const compressibleType = /json|text|xml|javascript|svg/i;

/** Says whether a body of this length and type gains from compression. `type` is the answer's `Content-Type`. */
export function isCompressible(length: number, type: string): boolean {
  return length > worthwhileBytes && compressibleType.test(type);
}

/** The encodings a client names in `Accept-Encoding`, without those it refuses with `q=0` (RFC 9110, 12.5.3). */
export function acceptedEncodings(acceptEncoding: string): readonly string[] {
  return acceptEncoding
    .toLowerCase()
    .split(',')
    .filter((item) => !/;\s*q=0(\.0*)?\s*$/.test(item))
    .map((item) => item.split(';')[0]!.trim());
}

/** Compresses off the main thread with the cheapest encoding the client accepts; null when it accepts none of ours. */
export async function compress(body: string | Buffer, acceptEncoding: string): Promise<CompressedBody | null> {
  const encoding = encodingFor(acceptEncoding);
  return encoding === null ? null : { encoding: encoding.name, body: await encoding.compress(body) };
}

const keptBodies = new WeakMap<Buffer, Map<string, Promise<Buffer>>>();

/** The same for a buffer that is sent again and again: it is compressed once an encoding, and kept as long as the buffer. */
export async function compressKept(body: Buffer, acceptEncoding: string): Promise<CompressedBody | null> {
  const encoding = encodingFor(acceptEncoding);
  if (encoding === null) return null;
  const known = keptBodies.get(body) ?? new Map<string, Promise<Buffer>>();
  keptBodies.set(body, known);
  const compressed = known.get(encoding.name) ?? encoding.compress(body);
  known.set(encoding.name, compressed);
  return { encoding: encoding.name, body: await compressed };
}

function encodingFor(acceptEncoding: string): Encoding | null {
  const accepted = acceptedEncodings(acceptEncoding);
  return encodings.find(({ name }) => accepted.includes(name)) ?? null;
}
