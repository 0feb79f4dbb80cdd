import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { nothing } from '../../action/result.ts';
import { deleteRecord } from '../../action/write-record.ts';
import { mailOfEntry } from './tell-member.ts';

const entries = '/schedule/entries';

/** As a deletion without the second part of the path, which says whether the member is to be told: `true`, or anything else for no. */
export const deleteScheduleEntry = action('DELETE /schedule/entries/{id}/{notifyResource}', {
  says: 'a schedule entry is deleted, and its member told',
  source: 'evidence: schedule/notify',
  does: async ({ id, notifyResource }, unit) => {
    const entry = await findRecord(entries, id, unit);
    if (/^(true|1|yes)$/i.test(String(notifyResource))) await mailOfEntry(entry, 'Cancelled', unit);
    await deleteRecord(entries, id, unit);
    return nothing();
  },
});
