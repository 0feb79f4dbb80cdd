/** How the pixels of a picture are to be turned to be seen upright: the eight numbers of EXIF, 1 for as they are. */
export type PictureOrientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/**
 * The orientation that a JPEG's EXIF tells (evidence: documents/upright). 1 for any other picture, and where nothing tells: a camera that is held
 * upright writes its pixels lying, and says so there.
 */
export function pictureOrientation(bytes: Uint8Array): PictureOrientation {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    const exif = exifOf(buffer);
    return exif === null ? 1 : orientationIn(exif);
  } catch (error) {
    // It ends before it is told.
    if (error instanceof RangeError) return 1;
    throw error;
  }
}

const exifMark = 'Exif\0\0';

/** What stands behind the mark of the segment for applications, which comes before the picture itself. */
function exifOf(bytes: Buffer): Buffer | null {
  if (bytes.readUInt16BE(0) !== 0xffd8) return null;
  for (let at = 2; bytes.readUInt8(at) === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xda) return null;
    const isExif = marker === 0xe1 && bytes.toString('latin1', at + 4, at + 10) === exifMark;
    if (isExif) return bytes.subarray(at + 10, at + 2 + bytes.readUInt16BE(at + 2));
  }
  return null;
}

/** From the first directory: entries of twelve bytes, numbers in the order of bytes that the head says. */
function orientationIn(exif: Buffer): PictureOrientation {
  const isLittle = exif.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
  const directory = isLittle ? exif.readUInt32LE(4) : exif.readUInt32BE(4);
  for (let entry = 0; entry < short(directory); entry += 1) {
    const at = directory + 2 + entry * 12;
    if (short(at) === 0x0112) return isOrientation(short(at + 8)) ? (short(at + 8) as PictureOrientation) : 1;
  }
  return 1;
}

function isOrientation(value: number): boolean {
  return value >= 1 && value <= 8;
}

/** A picture as rows of pixels of four bytes. */
export interface Pixels {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The picture upright. */
export function upright({ bytes, width, height }: Pixels, orientation: PictureOrientation): Pixels {
  if (orientation === 1) return { bytes, width, height };
  const isLying = orientation >= 5;
  const [wide, high] = isLying ? [height, width] : [width, height];
  const from = new Uint32Array(bytes.slice().buffer);
  const to = new Uint32Array(wide * high);
  for (let y = 0; y < high; y += 1)
    for (let x = 0; x < wide; x += 1) {
      const [column, row] = isLying ? [y, x] : [x, y];
      const fromRight = [2, 3, 7, 8].includes(orientation);
      const fromBelow = [3, 4, 6, 7].includes(orientation);
      const source = (fromBelow ? height - 1 - row : row) * width + (fromRight ? width - 1 - column : column);
      to[y * wide + x] = from[source] ?? 0;
    }
  return { bytes: new Uint8Array(to.buffer), width: wide, height: high };
}
