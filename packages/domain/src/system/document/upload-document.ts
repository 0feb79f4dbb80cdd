import { action } from '../../action/action.ts';
import { asSent } from '../../action/body.ts';
import { record } from '../../action/result.ts';
import { readUpload } from './read-upload.ts';
import { makeDocument } from './write-document.ts';

/** The answer says where the document is. */
export const uploadDocument = action('POST /system/documents', {
  says: 'a file or a link becomes a document of a record',
  source: 'evidence: documents/upload',
  fills: ['/system/documents'],
  takes: asSent.form,
  does: async ({ body }, unit, { rights }) => {
    const made = await makeDocument(readUpload(body), unit, rights);
    return record('/system/documents', made, { located: true });
  },
});
