import assert from 'node:assert/strict';
import { it } from 'node:test';
import { crc32, deflateSync } from 'node:zlib';
import { PhotonImage } from '@cf-wasm/photon';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../../testkit/src/world.ts';
import { pictureSize } from './thumbnail/picture-size.ts';

function picture(width: number, height: number): PhotonImage {
  const pixels = Uint8Array.from({ length: width * height * 4 }, (_, at) => (at % 4 === 3 ? 255 : (at >> 4) % 256));
  return new PhotonImage(pixels, width, height);
}

function chunk(type: string, data: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  const named = Buffer.concat([Buffer.from(type), data]);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A PNG that says that it has so many pixels, and has what deflates to so many bytes. */
function png(width: number, height: number, bytes: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(bytes))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

async function uploaded(world: World, bytes: Uint8Array, name: string): Promise<number> {
  const body = new FormData();
  body.set('recordType', 'Company');
  body.set('recordId', '1');
  body.set('file', new File([new Uint8Array(bytes)], name));
  const reply = await fetch(`${world.base}/system/documents`, { method: 'POST', headers: world.headers, body });
  return ((await reply.json()) as { id: number }).id;
}

async function thumbnail(world: World, id: number) {
  const reply = await fetch(`${world.base}/system/documents/${id}/thumbnail`, { headers: world.headers });
  return { status: reply.status, headers: reply.headers, bytes: new Uint8Array(await reply.arrayBuffer()) };
}

onEachEngine('the thumbnail of a document', (engine) => {
  it('is its picture, no longer than 200 pixels, and never larger than it was', async () => {
    await using world = await aWorld({ engine });
    const wide = picture(900, 300);
    const cases = [
      [wide.get_bytes(), 'a.png', [200, 67]],
      [wide.get_bytes_jpeg(80), 'b.jpg', [200, 67]],
      [wide.get_bytes_webp(), 'c.webp', [200, 67]],
      [picture(30, 40).get_bytes(), 'd.png', [30, 40]],
    ] as const;
    for (const [bytes, name, size] of cases) {
      const shown = await thumbnail(world, await uploaded(world, bytes, name));
      assert.deepEqual([shown.status, shown.headers.get('content-type')], [200, 'image/png'], name);
      assert.match(shown.headers.get('content-security-policy') ?? '', /sandbox/);
      const { width, height } = pictureSize(shown.bytes, 'image/png') ?? {};
      assert.deepEqual([width, height], size, name);
    }
  });

  it('is refused of what is no picture, says to be huge, or cannot be decoded; the next one is made', async () => {
    await using world = await aWorld({ engine });
    const status = async (bytes: Uint8Array, name: string) =>
      (await thumbnail(world, await uploaded(world, bytes, name))).status;
    assert.equal(await status(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.svg'), 404);
    assert.equal(await status(Buffer.from('<html>'), 'a.png'), 404);
    assert.equal(await status(png(60_000, 60_000, 1_000_000), 'bomb.png'), 400, 'decompression bomb');
    assert.equal(await status(Buffer.from('GIF89a\xff\xff\xff\xff', 'latin1'), 'bomb.gif'), 400);
    assert.equal(await status(png(10, 10, 5), 'short.png'), 400);
    assert.equal(await status(picture(300, 300).get_bytes().subarray(0, 200), 'cut.png'), 400);
    assert.equal(await status(png(10, 10, 50_000_000), 'long.png'), 200, 'what does not belong to it is not unpacked');
  });
});

/** A picture of eight by four pixels, red in its upper left, as a JPEG whose EXIF says how it lies. */
function lying(orientation: number, isLittle: boolean): Buffer {
  const pixels = Uint8Array.from({ length: 8 * 4 * 4 }, (_, at) => {
    const isRed = (at >> 2) % 8 < 4 && at >> 5 < 2;
    return at % 4 === 3 ? 255 : at % 4 === 0 && isRed ? 255 : 0;
  });
  const jpeg = Buffer.from(new PhotonImage(pixels, 8, 4).get_bytes_jpeg(95));
  const exif = Buffer.alloc(32);
  exif.write('Exif\0\0', 'latin1');
  const tiff = exif.subarray(6);
  tiff.write(isLittle ? 'II' : 'MM', 'latin1');
  const short = (value: number, at: number) =>
    isLittle ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    isLittle ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  short(42, 2);
  long(8, 4);
  short(1, 8);
  short(0x0112, 10);
  short(3, 12);
  long(1, 14);
  short(orientation, 18);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

/** In which of its corners a picture is red. */
function redCornerOf(picture: PhotonImage): string {
  const [width, height, pixels] = [picture.get_width(), picture.get_height(), picture.get_raw_pixels()];
  const isRed = (x: number, y: number) => (pixels[(y * width + x) * 4] ?? 0) > 128;
  const corners = {
    'top left': isRed(0, 0),
    'top right': isRed(width - 1, 0),
    'bottom right': isRed(width - 1, height - 1),
    'bottom left': isRed(0, height - 1),
  };
  return `${width}x${height} ${Object.entries(corners).flatMap(([corner, is]) => (is ? [corner] : []))}`;
}

onEachEngine('the thumbnail of a photograph', (engine) => {
  it('is upright, however the camera was held', async () => {
    await using world = await aWorld({ engine });
    const seen: string[] = [];
    for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
      const id = await uploaded(world, lying(orientation, orientation % 2 === 0), `${orientation}.jpg`);
      seen.push(redCornerOf(PhotonImage.new_from_byteslice((await thumbnail(world, id)).bytes)));
    }
    const corners = ['top left', 'top right', 'bottom right', 'bottom left'];
    const stood = corners.map((corner) => `8x4 ${corner}`);
    const lay = corners.map((corner) => `4x8 ${corner}`);
    assert.deepEqual(seen, [...stood, ...lay, '8x4 top left']);
  });
});

it('the size of a picture is told by its headers, of each kind', () => {
  const made = picture(70, 50);
  assert.deepEqual(pictureSize(made.get_bytes(), 'image/png'), { width: 70, height: 50 });
  assert.deepEqual(pictureSize(made.get_bytes_jpeg(50), 'image/jpeg'), { width: 70, height: 50 });
  assert.deepEqual(pictureSize(made.get_bytes_webp(), 'image/webp'), { width: 70, height: 50 });
  const gif = Buffer.from('GIF89a\x46\x00\x32\x00', 'latin1');
  assert.deepEqual(pictureSize(gif, 'image/gif'), { width: 70, height: 50 });
  const bmp = Buffer.alloc(26);
  bmp.writeInt32LE(70, 18);
  bmp.writeInt32LE(-50, 22);
  assert.deepEqual(pictureSize(bmp, 'image/bmp'), { width: 70, height: 50 });
  const extended = Buffer.alloc(30);
  extended.write('VP8X', 12);
  extended.writeUIntLE(69, 24, 3);
  extended.writeUIntLE(49, 27, 3);
  assert.deepEqual(pictureSize(extended, 'image/webp'), { width: 70, height: 50 });
  for (const cut of [8, 12, 20])
    assert.equal(pictureSize(made.get_bytes_jpeg(50).subarray(0, cut), 'image/jpeg'), null);
});
