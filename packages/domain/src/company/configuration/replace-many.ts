import { bulkReplaceAction } from '../../action/bulk-action.ts';

/** One that is refused stops no other. */
export const replaceConfigurations = bulkReplaceAction(
  'PUT /company/configurations/bulk',
  '/company/configurations',
  'configurations are replaced, each on its own',
);
