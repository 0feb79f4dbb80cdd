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
  const accepted = acceptedEncodings(acceptEncoding);
  const encoding = encodings.find(({ name }) => accepted.includes(name));
  return encoding === undefined ? null : { encoding: encoding.name, body: await encoding.compress(body) };
}
