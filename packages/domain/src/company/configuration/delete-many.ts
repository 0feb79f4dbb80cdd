import { bulkDeleteAction } from '../../action/bulk-action.ts';

/** One that is refused stops no other. */
export const deleteConfigurations = bulkDeleteAction(
  'DELETE /company/configurations/bulk',
  '/company/configurations',
  'configurations are deleted, each on its own',
);
