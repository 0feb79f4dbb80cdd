import { action } from '../../action/action.ts';
import { counted } from '../../action/result.ts';
import { listAudits, showAudit } from '../../audit/list-audits.ts';

const said = { says: 'what was done to an expense report is shown', source: 'evidence: time/audits' };

/** From the log that every write keeps, newest first. */
export const listExpenseReportAudits = action('GET /expense/reports/{parentId}/audits', {
  ...said,
  reads: ({ parentId }, reader, context) => listAudits('/expense/reports', parentId, reader, context),
});

/** As the list. */
export const countExpenseReportAudits = action('GET /expense/reports/{parentId}/audits/count', {
  ...said,
  reads: async ({ parentId }, reader, context) =>
    counted(await listAudits('/expense/reports', parentId, reader, context)),
});

/** One line of the list. */
export const showExpenseReportAudit = action('GET /expense/reports/{parentId}/audits/{id}', {
  ...said,
  reads: ({ parentId, id }, reader, context) => showAudit('/expense/reports', parentId, id, reader, context),
});
