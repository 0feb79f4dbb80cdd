import { outsideCheckAction } from '../../action/outside-check.ts';

/** It never succeeds: no connection is made. */
export const testOffice365Email = outsideCheckAction('POST /system/office365/emailSetups/{id}/testConnection', {
  says: 'the connection to Microsoft 365 is checked',
  service: 'Microsoft 365',
  settings: '/system/office365/emailSetups',
  needs: ['username', 'tenantId', 'clientId'],
});
