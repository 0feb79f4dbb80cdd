import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { value } from '../../action/result.ts';
import { refuse } from '../../fault.ts';

const said = {
  says: 'the logs of exchanges with a managed IT solution are shown',
  source: 'evidence: companies/sync-logs',
};

/** No exchange ever ran, so there is no log of one. */
export const listManagementLogs = action('GET /company/management/{id}/logs', {
  ...said,
  reads: async ({ id }, reader) => {
    await findRecord('/company/management', id, reader);
    return value([]);
  },
});

/** None to download either. */
export const downloadManagementLog = action('GET /company/management/{id}/log/download', {
  ...said,
  reads: async ({ id }, reader) => {
    await findRecord('/company/management', id, reader);
    return refuse({ kind: 'record not found', what: 'Log', id });
  },
});
