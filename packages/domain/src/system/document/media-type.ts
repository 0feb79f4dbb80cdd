const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The first bytes of each kind of picture; null is any byte. A bitmap has four bytes of 0 behind its size. */
const signatures: readonly (readonly [mediaType: string, bytes: readonly (number | null)[]])[] = [
  ['image/png', png],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38, null, 0x61]],
  ['image/webp', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  ['image/bmp', [0x42, 0x4d, null, null, null, null, 0, 0, 0, 0]],
];

/**
 * The media type of a picture by its first bytes, whatever anybody calls it; undefined for what is none. These are the
 * only files that are shown; drawings that can hold scripts are none of them.
 */
export function pictureTypeOf(bytes: Uint8Array): string | undefined {
  return signatures.find(([, signature]) => signature.every((byte, at) => byte === null || bytes[at] === byte))?.[0];
}

/**
 * The media type under which a file is kept: a picture's by its first bytes; else the sender's, unless that claims a
 * picture or is not one at all. Nothing is served by it.
 */
export function mediaTypeOf(bytes: Uint8Array, sent: string): string {
  const isClaimed = /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(sent) && !/^image\//i.test(sent);
  return pictureTypeOf(bytes) ?? (isClaimed ? sent : 'application/octet-stream');
}
