import type { Action } from '../../action/action.ts';
import { changeDocument } from './change-document.ts';
import { downloadDocument } from './download-document.ts';
import { countDocuments, listDocuments } from './list-documents.ts';
import { showThumbnail } from './show-thumbnail.ts';
import { showUploadForm } from './show-upload-form.ts';
import { uploadDocument } from './upload-document.ts';

/** What is done to documents, and shown of them, beyond plain reads and writes. */
export const documentActions: readonly Action[] = [
  changeDocument,
  downloadDocument,
  listDocuments,
  countDocuments,
  showThumbnail,
  showUploadForm,
  uploadDocument,
];
