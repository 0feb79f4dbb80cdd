import type { RowOf } from '@reeve/store';

/** The path of the telephone numbers and addresses of a contact. */
export const communications = '/company/contacts/{parentId}/communications';

/** By what a default telephone is found: it is the only one of its contact. */
export const byDefaultPhone = {
  field: 'contactId',
  counts: ({ communicationType, defaultFlag }: RowOf<typeof communications>) =>
    communicationType === 'Phone' && defaultFlag === true,
} as const;
