import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { showPicture } from '../document/show-picture.ts';

/** The picture is kept under the entry itself. */
export const showMenuEntryImage = action('GET /system/menuentries/{id}/image', {
  says: "a menu entry's picture is shown",
  source: 'evidence: wire-format/images',
  reads: async ({ id }, reader, context) => {
    const entry = await findRecord('/system/menuentries', id, reader);
    return showPicture({ owner: 'system_menuentries', id: entry.id }, id, context);
  },
});
