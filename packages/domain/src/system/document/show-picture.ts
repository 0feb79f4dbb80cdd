import type { Connection } from '@reeve/store';
import type { ActionContext } from '../../action/context.ts';
import type { Reader } from '../../action/reader.ts';
import { file, type Result } from '../../action/result.ts';
import { refuse } from '../../fault.ts';
import { readContent } from './content.ts';
import { requireHung } from './hangs-on.ts';
import { pictureTypeOf } from './media-type.ts';

/** The picture that a record names as its photo: a document, of which the caller may read the record that it hangs on. */
export async function showPhoto(
  photo: number | null,
  asked: number,
  reader: Reader,
  { connection, rights }: Pick<ActionContext, 'connection' | 'rights'>,
): Promise<Result> {
  const document = photo === null ? null : await reader.get('/system/documents', photo);
  if (document !== null) await requireHung(document, rights);
  return showPicture({ owner: 'system_documents', id: document?.id ?? 0 }, asked, connection);
}

/**
 * The picture kept under an owner's table and id. Raises `record not found`, of the record that was asked, where there is
 * none (evidence: wire-format/images). What is kept there and no picture by its bytes is a file to be saved, never shown.
 */
export async function showPicture(
  kept: { readonly owner: string; readonly id: number },
  asked: number,
  connection: Connection,
): Promise<Result> {
  const content = await readContent(kept.owner, kept.id, connection);
  if (content === null) return refuse({ kind: 'record not found', what: 'Image', id: asked });
  const mediaType = pictureTypeOf(content.bytes);
  return mediaType === undefined ? file(content, 'image') : file({ bytes: content.bytes, mediaType }, null);
}
