import { bulkCreateAction } from '../../action/bulk-action.ts';

/** One that is refused stops no other. */
export const createConfigurations = bulkCreateAction(
  'POST /company/configurations/bulk',
  '/company/configurations',
  'configurations are made, each on its own',
);
