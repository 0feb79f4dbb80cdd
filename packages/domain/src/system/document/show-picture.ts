import type { Connection } from '@reeve/store';
import { file, type Result } from '../../action/result.ts';
import { refuse } from '../../fault.ts';
import { readContent } from './content.ts';

/**
 * The picture kept under an owner's table and id. Raises `record not found`, of the record that was asked, where there is
 * none (evidence: wire-format/images).
 */
export async function showPicture(
  kept: { readonly owner: string; readonly id: number },
  asked: number,
  connection: Connection,
): Promise<Result> {
  const content = await readContent(kept.owner, kept.id, connection);
  return content === null ? refuse({ kind: 'record not found', what: 'Image', id: asked }) : file(content, null);
}
