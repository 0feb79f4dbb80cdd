import { action } from '../../action/action.ts';
import { asSent } from '../../action/body.ts';
import { record } from '../../action/result.ts';
import { readUpload } from './read-upload.ts';
import { changeDocument as change } from './write-document.ts';

/** Parts that are not sent stay as they were. */
export const changeDocument = action('POST /system/documents/{id}', {
  says: 'what is known of a document changes, or its file',
  source: 'evidence: documents/change',
  takes: asSent.form,
  does: async ({ id, body }, unit, { rights }) => {
    await change(id, readUpload(body), unit, rights);
    return record('/system/documents', id);
  },
});
