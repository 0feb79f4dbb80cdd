import { outsideCheckAction } from '../../outside/outside-check.ts';
import { askGoogleToken } from './ask-google-token.ts';

/** It succeeds when Google gives a token for the account. */
export const testGoogleEmail = outsideCheckAction('POST /system/googleemailsetup/{id}/testConnection', {
  says: 'the connection to Google mail is checked',
  service: 'Google mail',
  settings: '/system/googleemailsetup',
  secret: ['/system/googleemailsetup', 'privateKey'],
  needs: ['username', 'clientId'],
  tries: askGoogleToken,
});
