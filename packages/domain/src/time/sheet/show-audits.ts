import { action } from '../../action/action.ts';
import { counted } from '../../action/result.ts';
import { listAudits, showAudit } from '../../audit/list-audits.ts';

const said = { says: 'what was done to a time sheet is shown', source: 'evidence: time/audits' };

/** From the log that every write keeps, newest first. */
export const listTimeSheetAudits = action('GET /time/sheets/{parentId}/audits', {
  ...said,
  reads: ({ parentId }, reader, context) => listAudits('/time/sheets', parentId, reader, context),
});

/** As the list. */
export const countTimeSheetAudits = action('GET /time/sheets/{parentId}/audits/count', {
  ...said,
  reads: async ({ parentId }, reader, context) => counted(await listAudits('/time/sheets', parentId, reader, context)),
});

/** One line of the list. */
export const showTimeSheetAudit = action('GET /time/sheets/{parentId}/audits/{id}', {
  ...said,
  reads: ({ parentId, id }, reader, context) => showAudit('/time/sheets', parentId, id, reader, context),
});
