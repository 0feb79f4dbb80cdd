import { action } from '../../action/action.ts';
import { asSent } from '../../action/body.ts';
import { findRecord } from '../../action/find-record.ts';
import { record } from '../../action/result.ts';
import { mostMegabytes } from './check-upload.ts';
import { fileNameOf } from './file-name.ts';
import { requireHung } from './hangs-on.ts';
import { readUpload } from './read-upload.ts';
import { changeDocument as change } from './write-document.ts';

/** Parts that are not sent stay as they were. */
export const changeDocument = action('POST /system/documents/{id}', {
  says: 'what is known of a document changes, or its file',
  source: 'evidence: documents/change',
  takes: asSent.form,
  admits: async ({ path, fileName }, reader, { rights }) => {
    await requireHung(await findRecord('/system/documents', Number(path['id']), reader), rights);
    return mostMegabytes(fileNameOf(fileName), reader);
  },
  does: async ({ id, body }, unit, { rights }) => {
    await change(id, readUpload(body), unit, rights);
    return record('/system/documents', id);
  },
});
