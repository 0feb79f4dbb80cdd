import { draftAction } from '../../action/draft-action.ts';

/** The defaults of a new company. */
export const draftCompany = draftAction(
  'GET /company/companies/default',
  'a company is shown as a new one would be',
  '/company/companies',
);
