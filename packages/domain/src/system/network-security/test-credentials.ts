import { outsideCheckAction } from '../../action/outside-check.ts';

/** It never succeeds: no connection is made. */
export const testNetworkSecurity = outsideCheckAction('GET /system/managementNetworkSecurities/{id}/testCredentials', {
  says: 'the credentials of a network security vendor are checked',
  service: 'a network security vendor',
  settings: '/system/managementNetworkSecurities',
  needs: ['site', 'username'],
});
