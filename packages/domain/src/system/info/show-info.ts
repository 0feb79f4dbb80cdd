import { action } from '../../action/action.ts';
import { value } from '../../action/result.ts';

/** Parts of the product that a licence switches on, and those that it does not (evidence: versions/licensed-parts). */
const licensed = [
  'PocketPC',
  'EmailConnector',
  'ADPInterface',
  'GLInterface',
  'PremiumPortal',
  'ManagedServices',
  'SpamStats',
  'AuditTrail',
  'QuoteWerks',
  'ConnectWiseView',
  'Inventory',
  'Purchasing',
  'IzendaReports',
  'SalesManagement',
  'KnowledgeBase',
  'Agreement',
  'AgileBoard',
  'Marketing',
  'StreamlineIT',
  'Subcontractor',
  'CustomFields',
  'ManageLogin',
  'SessionLockout',
  'MobileSessionLockout',
];
const unlicensed: ReadonlySet<string> = new Set(['SpamStats', 'QuoteWerks', 'ConnectWiseView', 'IzendaReports']);

/** The most records that one workflow run takes up (evidence: versions/licensed-parts). */
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
      licenseBits: licensed.map((name) => ({ name, activeFlag: !unlicensed.has(name) })),
      cloudRegion: 'NA',
      maxWorkFlowRecordsAllowed: mostWorkflowRecords,
    };
    const { byName } = schema.catalogue.model('Info');
    return value(Object.fromEntries(Object.entries(members).filter(([name]) => byName.has(name))));
  },
});
