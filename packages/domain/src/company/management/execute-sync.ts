import { outsideCheckAction } from '../../action/outside-check.ts';

/** It never succeeds: no connection is made. */
export const executeManagedSync = outsideCheckAction('POST /company/management/{id}/executeManagedItSync', {
  says: 'data is exchanged with a managed IT solution',
  service: 'a managed IT solution',
  settings: '/company/management',
});
