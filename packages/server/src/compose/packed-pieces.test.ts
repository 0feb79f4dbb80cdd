import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packPieces, unpackPieces } from './packed-pieces.ts';

/** Bytes that differ from megabyte to megabyte. */
function content(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length; at += 4096) bytes.writeUInt32LE(at, at);
  return bytes;
}

function unpacked(packed: Buffer): Buffer[] {
  return Array.from(unpackPieces(packed), (piece) => Buffer.from(piece));
}

describe('a file packed in pieces', () => {
  it('is the same again, whether it ends with a piece or within one', async () => {
    for (const length of [0, 4096, 2 ** 21, 5 * 2 ** 20 + 8192]) {
      const packed = await packPieces(content(length));
      assert.ok(Buffer.concat(unpacked(packed)).equals(content(length)), `${length} bytes`);
    }
  });

  it('is given out in pieces of two megabytes, the last of them shorter', async () => {
    const pieces = unpacked(await packPieces(content(5 * 2 ** 20)));
    assert.deepEqual(
      pieces.map(({ length }) => length),
      [2 ** 21, 2 ** 21, 2 ** 20],
    );
  });

  it('gives the memory of a piece back when the next is asked for', async () => {
    const pieces = unpackPieces(await packPieces(content(3 * 2 ** 20)));
    const first = pieces.next().value as Buffer;
    assert.equal(first.length, 2 ** 21);
    pieces.next();
    assert.equal(first.length, 0);
  });
});
