import { outsideCheckAction } from '../../outside/outside-check.ts';
import { basic, visitPage } from '../../outside/visit-page.ts';

/** It succeeds when the vendor's site lets the account in. */
export const testNetworkSecurity = outsideCheckAction('GET /system/managementNetworkSecurities/{id}/testCredentials', {
  says: 'the credentials of a network security vendor are checked',
  service: 'The network security vendor',
  settings: '/system/managementNetworkSecurities',
  secret: ['/system/managementNetworkSecurities', 'password'],
  needs: ['site', 'username'],
  tries: (attempt) => visitPage(attempt, 'site', basic(attempt.text('username'), attempt.secret)),
});
