import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { showPhoto } from '../../system/document/show-picture.ts';

/** The photo is a document. */
export const showContactPhoto = action('GET /company/contacts/{id}/image', {
  says: "a contact's photo is shown",
  source: 'evidence: wire-format/images',
  reads: async ({ id }, reader, context) => {
    const { photo } = await findRecord('/company/contacts', id, reader);
    return showPhoto(photo, id, reader, context);
  },
});
