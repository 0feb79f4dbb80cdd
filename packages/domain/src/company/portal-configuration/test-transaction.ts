import { outsideCheckAction } from '../../action/outside-check.ts';

/** It never succeeds: no connection is made. */
export const testTransaction = outsideCheckAction(
  'POST /company/portalConfigurations/{parentId}/invoiceSetups/{id}/testTransaction',
  {
    says: 'a payment is tried',
    service: 'a payment gateway',
    settings: '/company/portalConfigurations/{parentId}/invoiceSetups',
    needs: ['paymentProcessor', 'login'],
  },
);
