import { action } from '../../action/action.ts';
import type { Reader } from '../../action/reader.ts';
import { record } from '../../action/result.ts';
import { refuse } from '../../fault.ts';

const monitoring = '/system/contactsync/monitoring';

/** The id of the path is that of the kind of trouble. */
export const showMonitoring = action('GET /system/contactsync/monitoring/type/{id}', {
  says: 'who is told of a kind of trouble is shown',
  source: 'the published operation',
  reads: async ({ id }, reader) => record(monitoring, await monitoringOf(id, reader)),
});

/** The id of the row for a kind of trouble. Raises `record not found`. */
export async function monitoringOf(type: number, reader: Reader): Promise<number> {
  const found = await reader.first(monitoring, { monitoringTypeId: type });
  return found?.id ?? refuse({ kind: 'record not found', what: 'M365ContactSyncMonitoring', id: type });
}
