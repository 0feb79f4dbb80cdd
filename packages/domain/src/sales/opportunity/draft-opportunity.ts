import { draftAction } from '../../action/draft-action.ts';

/** The defaults of a new opportunity. */
export const draftOpportunity = draftAction(
  'GET /sales/opportunities/default',
  'an opportunity is shown as a new one would be',
  '/sales/opportunities',
);
