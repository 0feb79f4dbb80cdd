import type { Content } from '../../file/content.ts';

/**
 * What an upload says (evidence: documents/upload, documents/change). What it leaves out stays as it was, or is as on
 * any new document.
 */
export interface Upload {
  readonly recordType?: string;
  readonly recordId?: number;
  readonly title?: string;
  /** Where a link document leads. */
  readonly url?: string;
  readonly file?: Content & { readonly name: string };
  readonly privateFlag?: boolean;
  readonly readOnlyFlag?: boolean;
  readonly isAvatar?: boolean;
}
