import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { nothing } from '../../action/result.ts';
import { deleteRecord } from '../../action/write-record.ts';

const entries = '/schedule/entries';

/** As a deletion without the second part of the path, which says whether the member is to be told. */
export const deleteScheduleEntry = action('DELETE /schedule/entries/{id}/{notifyResource}', {
  says: 'a schedule entry is deleted, and its member told',
  source: 'evidence: schedule/notify',
  missing: 'the member is not told: no mail is sent',
  does: async ({ id }, unit) => {
    await findRecord(entries, id, unit);
    await deleteRecord(entries, id, unit);
    return nothing();
  },
});
