import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { file, redirect } from '../../action/result.ts';
import { refuse } from '../../fault.ts';
import { findFile } from './find-file.ts';
import { requireHung } from './hangs-on.ts';

/** A link document leads on to its address. */
export const downloadDocument = action('GET /system/documents/{id}/download', {
  says: "a document's file is answered under its name",
  source: 'evidence: documents/download',
  reads: async ({ id }, reader, context) => {
    const document = await findRecord('/system/documents', id, reader);
    await requireHung(document, context.rights);
    if (document.url !== null && document.urlFlag === true) return redirect(document.url);
    const content = await findFile('system_documents', id, context);
    if (content === null) return refuse({ kind: 'record not found', what: 'File of document', id });
    return file(content, document.fileName ?? 'document');
  },
});
