import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { file, type ShownContent } from '../../action/result.ts';
import { refuse } from '../../fault.ts';
import { findFile } from './find-file.ts';
import { requireHung } from './hangs-on.ts';
import { pictureTypeOf } from './media-type.ts';
import { pictureSize } from './thumbnail/picture-size.ts';
import { scalePicture } from './thumbnail/scale-picture.ts';

/** The longer side of a thumbnail. */
const longest = 200;

/** What a picture may be for one to be made: bytes as stored, and pixels as decoded, four bytes each. */
const mostBytes = 20 * 1024 * 1024;
const mostPixels = 24_000_000;

/** Raises `record not found` for what is no picture. */
export const showThumbnail = action('GET /system/documents/{id}/thumbnail', {
  says: "a document's picture is shown small",
  source: 'evidence: documents/thumbnail-size',
  reads: async ({ id }, reader, context) => {
    const document = await findRecord('/system/documents', id, reader);
    await requireHung(document, context.rights);
    const content = await findFile('system_documents', id, context);
    if (content === null || !content.mediaType.startsWith('image/')) return notFound(id);
    if (sizeOf(content) > mostBytes) return tooLarge();
    const bytes = await scalePicture(async () => checked(await bytesOf(content), id), longest);
    if (bytes === null) return refuse({ kind: 'refused by rule', message: 'The picture cannot be read.' });
    return file({ bytes, mediaType: 'image/png' }, null);
  },
});

function sizeOf(content: ShownContent): number {
  return 'bytes' in content ? content.bytes.length : content.size;
}

async function bytesOf(content: ShownContent): Promise<Uint8Array> {
  return 'bytes' in content ? content.bytes : Buffer.concat(await (await content.open()).toArray());
}

/** Looks at what decoding would take before anything is decoded. */
function checked(bytes: Uint8Array, id: number): Uint8Array {
  const mediaType = pictureTypeOf(bytes);
  if (mediaType === undefined) return notFound(id);
  const size = pictureSize(bytes, mediaType);
  if (size === null || size.width * size.height > mostPixels) return tooLarge();
  return bytes;
}

function notFound(id: number): never {
  return refuse({ kind: 'record not found', what: 'Thumbnail of document', id });
}

function tooLarge(): never {
  const message = `Thumbnails are made of pictures of up to ${mostPixels / 1e6} million pixels and ${mostBytes / 1024 ** 2} MB.`;
  return refuse({ kind: 'refused by rule', message });
}
