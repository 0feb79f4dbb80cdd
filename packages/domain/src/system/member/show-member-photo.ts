import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { showPhoto } from '../document/show-picture.ts';

/** The photo is a document. */
export const showMemberPhoto = action('GET /system/members/{id}/image', {
  says: "a member's photo is shown",
  source: 'evidence: wire-format/images',
  reads: async ({ id }, reader, context) => {
    const { photo } = await findRecord('/system/members', id, reader);
    return showPhoto(photo, id, reader, context);
  },
});
