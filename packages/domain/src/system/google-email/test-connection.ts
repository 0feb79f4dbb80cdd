import { outsideCheckAction } from '../../action/outside-check.ts';

/** It never succeeds: no connection is made. */
export const testGoogleEmail = outsideCheckAction('POST /system/googleemailsetup/{id}/testConnection', {
  says: 'the connection to Google mail is checked',
  service: 'Google mail',
  settings: '/system/googleemailsetup',
  needs: ['username', 'clientId'],
});
