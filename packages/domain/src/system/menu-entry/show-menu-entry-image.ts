import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { showPicture } from '../document/show-picture.ts';

/** The picture is kept under the entry itself. */
export const showMenuEntryImage = action('GET /system/menuentries/{id}/image', {
  says: "a menu entry's picture is shown",
  source: 'special-operations 12',
  reads: async ({ id }, reader, { connection }) => {
    const entry = await findRecord('/system/menuentries', id, reader);
    return showPicture({ owner: 'system_menuentries', id: entry.id }, id, connection);
  },
});
