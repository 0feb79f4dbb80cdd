import type { ActionContext } from '../../action/context.ts';
import type { ShownContent } from '../../action/result.ts';
import { refuse } from '../../fault.ts';
import { readContent } from '../../file/content.ts';
import { ContentMissing } from '../../file/content-store.ts';

/** The file of a record, to be answered, and what kind it is; null where it has none. */
export async function findFile(
  owner: string,
  id: number,
  { connection, files }: Pick<ActionContext, 'connection' | 'files'>,
): Promise<(ShownContent & { readonly mediaType: string }) | null> {
  const content = await readContent(owner, id, connection);
  if (content === null || 'bytes' in content) return content;
  const { key, size, mediaType } = content;
  const gone = (error: unknown) => {
    if (error instanceof ContentMissing) refuse({ kind: 'record not found', what: 'File of document', id });
    throw error;
  };
  return { size, mediaType, open: (part) => files.open(key, part).catch(gone) };
}
