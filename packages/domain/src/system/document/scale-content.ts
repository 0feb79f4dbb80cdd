import type { ShownContent } from '../../action/result.ts';
import { pictureTypeOf } from './media-type.ts';
import { pictureSize } from './thumbnail/picture-size.ts';
import { scalePicture } from './thumbnail/scale-picture.ts';

/** What a picture may be to be scaled: bytes as stored, and pixels as decoded, four bytes each. */
export const mostBytes = 20 * 1024 * 1024;
/** See `mostBytes`. */
export const mostPixels = 24_000_000;

/** Why a file was not scaled. */
export type ScaleProblem = 'no picture' | 'too large' | 'not readable';

/**
 * A file as a PNG whose longer side has so many pixels at the most, or why it is none. What decoding would take is looked at
 * before anything is decoded, and the bytes are read when it is its turn.
 */
export async function scaleContent(content: ShownContent, longest: number): Promise<Uint8Array | ScaleProblem> {
  if (sizeOf(content) > mostBytes) return 'too large';
  let problem: ScaleProblem = 'not readable';
  const scaled = await scalePicture(async () => {
    const bytes = await bytesOf(content);
    const found = problemOf(bytes);
    if (found === null) return bytes;
    problem = found;
    return null;
  }, longest);
  return scaled ?? problem;
}

function problemOf(bytes: Uint8Array): ScaleProblem | null {
  const mediaType = pictureTypeOf(bytes);
  if (mediaType === undefined) return 'no picture';
  const size = pictureSize(bytes, mediaType);
  return size === null || size.width * size.height > mostPixels ? 'too large' : null;
}

function sizeOf(content: ShownContent): number {
  return 'bytes' in content ? content.bytes.length : content.size;
}

async function bytesOf(content: ShownContent): Promise<Uint8Array> {
  return 'bytes' in content ? content.bytes : Buffer.concat(await (await content.open()).toArray());
}
