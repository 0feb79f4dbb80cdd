import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { file } from '../../action/result.ts';
import { refuse } from '../../fault.ts';
import { findFile } from './find-file.ts';
import { requireHung } from './hangs-on.ts';
import { mostBytes, mostPixels, type ScaleProblem, scaleContent } from './scale-content.ts';

/** The longer side of a thumbnail. */
const longest = 200;

/** Raises `record not found` for what is no picture. */
export const showThumbnail = action('GET /system/documents/{id}/thumbnail', {
  says: "a document's picture is shown small",
  source: 'evidence: documents/thumbnail-size',
  reads: async ({ id }, reader, context) => {
    const document = await findRecord('/system/documents', id, reader);
    await requireHung(document, context.rights);
    const content = await findFile('system_documents', id, context);
    if (content === null || !content.mediaType.startsWith('image/')) return refuseProblem('no picture', id);
    const bytes = await scaleContent(content, longest);
    return typeof bytes === 'string' ? refuseProblem(bytes, id) : file({ bytes, mediaType: 'image/png' }, null);
  },
});

function refuseProblem(problem: ScaleProblem, id: number): never {
  if (problem === 'no picture') refuse({ kind: 'record not found', what: 'Thumbnail of document', id });
  const message = {
    'not readable': 'The picture cannot be read.',
    'too large': `Thumbnails are made of pictures of up to ${mostPixels / 1e6} million pixels and ${mostBytes / 1024 ** 2} MB.`,
  }[problem];
  return refuse({ kind: 'refused by rule', message });
}
