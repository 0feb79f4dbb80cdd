import { action } from '../../action/action.ts';
import { asSent } from '../../action/body.ts';
import { findRecord } from '../../action/find-record.ts';
import { nothing } from '../../action/result.ts';
import { refuse } from '../../fault.ts';
import { storeContent } from '../../file/content.ts';
import { mediaTypeOf } from '../document/media-type.ts';

/** The picture comes as a form's file or as the body itself. What is none by its first bytes is refused. */
export const storeMenuEntryImage = action('POST /system/menuentries/{id}/image', {
  says: "a menu entry's picture is kept in place of the one it had",
  source: 'evidence: wire-format/images',
  takes: asSent.file,
  does: async ({ id, body }, unit) => {
    const mediaType = mediaTypeOf(body, '');
    if (!mediaType.startsWith('image/')) refuse({ kind: 'refused by rule', message: 'A picture is required.' });
    await findRecord('/system/menuentries', id, unit);
    await storeContent('system_menuentries', id, { mediaType, bytes: body }, unit);
    return nothing();
  },
});
