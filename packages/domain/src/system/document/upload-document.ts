import { action } from '../../action/action.ts';
import { asSent } from '../../action/body.ts';
import { record } from '../../action/result.ts';
import { mostMegabytes } from './check-upload.ts';
import { fileNameOf } from './file-name.ts';
import { readUpload } from './read-upload.ts';
import { requireOwner } from './require-owner.ts';
import { makeDocument } from './write-document.ts';

/** The answer says where the document is. */
export const uploadDocument = action('POST /system/documents', {
  says: 'a file or a link becomes a document of a record',
  source: 'evidence: documents/upload',
  fills: ['/system/documents'],
  takes: asSent.form,
  admits: async ({ form, fileName }, reader, { rights }) => {
    const upload = readUpload(form);
    if (upload.recordType !== undefined && upload.recordId !== undefined) await requireOwner(upload, reader, rights);
    return mostMegabytes(fileNameOf(fileName), reader);
  },
  does: async ({ body }, unit, { rights }) => {
    const made = await makeDocument(readUpload(body), unit, rights);
    return record('/system/documents', made, { located: true });
  },
});
