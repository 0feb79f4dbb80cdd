import type { Connection } from '@reeve/store';
import { file, type Result } from '../../action/result.ts';
import { refuse } from '../../fault.ts';
import { readContent } from './content.ts';
import { pictureTypeOf } from './media-type.ts';

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
