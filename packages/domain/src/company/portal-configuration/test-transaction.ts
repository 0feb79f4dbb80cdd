import { unconnectedAction } from '../../outside/unconnected-action.ts';

/** It never succeeds: no connection is made. */
export const testTransaction = unconnectedAction(
  'POST /company/portalConfigurations/{parentId}/invoiceSetups/{id}/testTransaction',
  {
    says: 'a payment is tried',
    service: 'a payment gateway',
    settings: '/company/portalConfigurations/{parentId}/invoiceSetups',
    needs: ['paymentProcessor', 'login'],
  },
);
