import { action } from '../../action/action.ts';
import { value } from '../../action/result.ts';

/** Parts of the product that a licence switches on; all are (*assumed* names; evidence: versions/build-number). */
const licensed = ['Company', 'Service', 'Project', 'Time', 'Expense', 'Finance', 'Sales', 'Procurement', 'Marketing'];

/** The most records that one workflow run takes up (*assumed*; evidence: versions/build-number). */
const mostWorkflowRecords = 1000;

/** In the members that the release's model has, and in their order. Times are kept and told in UTC. */
export const showSystemInfo = action('GET /system/info', {
  says: 'which release answers is told',
  source: 'evidence: versions/system-info',
  reads: async (_, { schema }, { release: { version, isCloud } }) => {
    const members = {
      version,
      isCloud,
      serverTimeZone: 'UTC',
      licenseBits: licensed.map((name) => ({ name, activeFlag: true })),
      ...(isCloud ? { cloudRegion: 'NA' } : {}),
      maxWorkFlowRecordsAllowed: mostWorkflowRecords,
    };
    const { byName } = schema.catalogue.model('Info');
    return value(Object.fromEntries(Object.entries(members).filter(([name]) => byName.has(name))));
  },
});
