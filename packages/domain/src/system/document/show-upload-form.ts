import { action } from '../../action/action.ts';
import { file } from '../../action/result.ts';

/** A form to try an upload with. */
export const showUploadForm = action('GET /system/documents/uploadsample', {
  says: 'a form for uploads is shown',
  source: 'evidence: documents/upload',
  reads: async () => file({ bytes: Buffer.from(page), mediaType: 'text/html; charset=utf-8' }, null),
});

const fields = [
  ['recordType', 'text'],
  ['recordId', 'number'],
  ['title', 'text'],
  ['file', 'file'],
].map(([name, type]) => `<p><label>${name} <input name="${name}" type="${type}"></label></p>`);

const form = `<form method="post" enctype="multipart/form-data" action="../documents">${fields.join('')}<button>Upload</button></form>`;

const page = `<!doctype html><html lang="en"><title>Upload a document</title>${form}</html>`;
