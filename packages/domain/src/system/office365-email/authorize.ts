import { outsideCheckAction } from '../../action/outside-check.ts';

/** It never succeeds: no connection is made. */
export const authorizeOffice365Email = outsideCheckAction('POST /system/office365/emailSetups/{id}/authorize', {
  says: 'mail by Microsoft 365 is authorised',
  service: 'Microsoft 365',
  settings: '/system/office365/emailSetups',
  needs: ['tenantId', 'clientId'],
});
