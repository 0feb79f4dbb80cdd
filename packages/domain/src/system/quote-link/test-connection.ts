import { outsideCheckAction } from '../../action/outside-check.ts';

/** It never succeeds: no connection is made. */
export const testQuoteLink = outsideCheckAction('GET /system/quoteLinkSetup/testConnection', {
  says: 'the connection to a quoting tool is checked',
  service: 'a quoting tool',
  settings: '/system/quoteLinkSetup',
  needs: ['link'],
});
