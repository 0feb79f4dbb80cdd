import { action } from '../../action/action.ts';
import { record } from '../../action/result.ts';
import { makeRecord } from '../../action/write-record.ts';

const monitoring = '/system/contactsync/monitoring';

/** The published operation names no body; it is what is answered. */
export const addMonitoring = action('POST /system/contactsync/monitoring', {
  says: 'who is told of trouble with the exchange of contacts is added',
  source: 'the published operation',
  takes: 'M365ContactSyncMonitoring',
  fills: [monitoring],
  does: async ({ body }, unit) => record(monitoring, (await makeRecord(monitoring, { ...body }, unit)).id),
});
