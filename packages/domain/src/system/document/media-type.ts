const signatures: readonly (readonly [mediaType: string, bytes: readonly number[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/bmp', [0x42, 0x4d]],
];

/**
 * The media type of a file: a picture's by its first bytes, whatever the sender calls it; else the sender's, unless that
 * claims a picture or is not one at all.
 */
export function mediaTypeOf(bytes: Uint8Array, sent: string): string {
  const picture = signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (picture !== undefined) return picture[0];
  return /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(sent) && !sent.startsWith('image/') ? sent : 'application/octet-stream';
}
