import { action } from '../../action/action.ts';
import { counted } from '../../action/result.ts';
import { listAudits, showAudit } from '../../audit/list-audits.ts';

const said = { says: 'what was done to an expense is shown', source: 'evidence: time/audits' };

/** From the log that every write keeps, newest first. */
export const listExpenseAudits = action('GET /expense/entries/{parentId}/audits', {
  ...said,
  reads: ({ parentId }, reader, context) => listAudits('/expense/entries', parentId, reader, context),
});

/** As the list. */
export const countExpenseAudits = action('GET /expense/entries/{parentId}/audits/count', {
  ...said,
  reads: async ({ parentId }, reader, context) =>
    counted(await listAudits('/expense/entries', parentId, reader, context)),
});

/** One line of the list. */
export const showExpenseAudit = action('GET /expense/entries/{parentId}/audits/{id}', {
  ...said,
  reads: ({ parentId, id }, reader, context) => showAudit('/expense/entries', parentId, id, reader, context),
});
