import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { showPicture } from '../document/show-picture.ts';

/** The photo is a document. */
export const showMemberPhoto = action('GET /system/members/{id}/image', {
  says: "a member's photo is shown",
  source: 'special-operations 12',
  reads: async ({ id }, reader, { connection }) => {
    const { photo } = await findRecord('/system/members', id, reader);
    return showPicture({ owner: 'system_documents', id: photo ?? 0 }, id, connection);
  },
});
