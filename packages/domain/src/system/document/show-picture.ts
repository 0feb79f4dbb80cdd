import type { ActionContext } from '../../action/context.ts';
import type { Reader } from '../../action/reader.ts';
import { file, type Result } from '../../action/result.ts';
import { refuse } from '../../fault.ts';
import { findFile } from './find-file.ts';
import { requireHung } from './hangs-on.ts';
import { pictureTypeOf } from './media-type.ts';

/** Where pictures are found. */
type PictureContext = Pick<ActionContext, 'connection' | 'files'>;

/** The picture that a record names as its photo: a document, of which the caller may read the record that it hangs on. */
export async function showPhoto(
  photo: number | null,
  asked: number,
  reader: Reader,
  context: PictureContext & Pick<ActionContext, 'rights'>,
): Promise<Result> {
  const document = photo === null ? null : await reader.get('/system/documents', photo);
  if (document !== null) await requireHung(document, context.rights);
  return showPicture({ owner: 'system_documents', id: document?.id ?? 0 }, asked, context);
}

/**
 * The picture kept under an owner's table and id. Raises `record not found`, of the record that was asked, where there is
 * none (evidence: wire-format/images). What is kept there and no picture by its bytes is a file to be saved, never shown.
 */
export async function showPicture(
  kept: { readonly owner: string; readonly id: number },
  asked: number,
  context: PictureContext,
): Promise<Result> {
  const content = await findFile(kept.owner, kept.id, context);
  if (content === null) return refuse({ kind: 'record not found', what: 'Image', id: asked });
  // What is in the store was looked at when it came.
  const mediaType = 'bytes' in content ? pictureTypeOf(content.bytes) : pictureOnly(content.mediaType);
  return mediaType === undefined ? file(content, 'image') : file({ ...content, mediaType: mediaType }, null);
}

function pictureOnly(mediaType: string): string | undefined {
  return mediaType.startsWith('image/') ? mediaType : undefined;
}
