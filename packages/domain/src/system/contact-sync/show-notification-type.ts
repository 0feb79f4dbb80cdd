import { action } from '../../action/action.ts';
import { record } from '../../action/result.ts';
import { refuse } from '../../fault.ts';

const monitoring = '/system/contactsync/monitoring';

/** What is answered is one row, and nothing says of which kind: it is the one that was made first. */
export const showNotificationType = action('GET /system/contactsync/monitoring/notificationtype', {
  says: 'how trouble with the exchange of contacts is told is shown',
  source: 'evidence: system/contact-sync-monitoring',
  reads: async (_, reader) => {
    const [first] = await reader.select(monitoring, {}, ['id']);
    return first === undefined
      ? refuse({ kind: 'record not found', what: 'M365ContactSyncMonitoring', id: 0 })
      : record(monitoring, first.id);
  },
});
