import { action } from '../../action/action.ts';
import { counted } from '../../action/result.ts';
import { listAudits, showAudit } from '../../audit/list-audits.ts';

const said = { says: 'what was done to a time entry is shown', source: 'evidence: time/audits' };

/** From the log that every write keeps, newest first. */
export const listTimeEntryAudits = action('GET /time/entries/{parentId}/audits', {
  ...said,
  reads: ({ parentId }, reader, context) => listAudits('/time/entries', parentId, reader, context),
});

/** As the list. */
export const countTimeEntryAudits = action('GET /time/entries/{parentId}/audits/count', {
  ...said,
  reads: async ({ parentId }, reader, context) => counted(await listAudits('/time/entries', parentId, reader, context)),
});

/** One line of the list. */
export const showTimeEntryAudit = action('GET /time/entries/{parentId}/audits/{id}', {
  ...said,
  reads: ({ parentId, id }, reader, context) => showAudit('/time/entries', parentId, id, reader, context),
});
