import { unconnectedAction } from '../../outside/unconnected-action.ts';

/** It never succeeds: no connection is made. */
export const executeManagedSync = unconnectedAction('POST /company/management/{id}/executeManagedItSync', {
  says: 'data is exchanged with a managed IT solution',
  service: 'a managed IT solution',
  settings: '/company/management',
});
