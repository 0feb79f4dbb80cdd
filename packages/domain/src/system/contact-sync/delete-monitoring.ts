import { action } from '../../action/action.ts';
import { nothing } from '../../action/result.ts';
import { deleteRecord } from '../../action/write-record.ts';
import { monitoringOf } from './show-monitoring.ts';

/** Nobody is told of it any longer. */
export const deleteMonitoring = action('DELETE /system/contactsync/monitoring/type/{id}', {
  says: 'who is told of a kind of trouble is deleted',
  source: 'the published operation',
  does: async ({ id }, unit) => {
    await deleteRecord('/system/contactsync/monitoring', await monitoringOf(id, unit), unit);
    return nothing();
  },
});
