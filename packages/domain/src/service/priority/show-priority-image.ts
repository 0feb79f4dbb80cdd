import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { showPicture } from '../../system/document/show-picture.ts';

/** The picture is kept under the priority itself. */
export const showPriorityImage = action('GET /service/priorities/{id}/image', {
  says: "a priority's picture is shown",
  source: 'evidence: wire-format/images',
  reads: async ({ id }, reader, context) => {
    const priority = await findRecord('/service/priorities', id, reader);
    return showPicture({ owner: 'service_priorities', id: priority.id }, id, context);
  },
});
