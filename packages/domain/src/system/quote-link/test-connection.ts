import { outsideCheckAction } from '../../outside/outside-check.ts';
import { visitPage } from '../../outside/visit-page.ts';

/** It succeeds when the link is answered. */
export const testQuoteLink = outsideCheckAction('GET /system/quoteLinkSetup/testConnection', {
  says: 'the connection to a quoting tool is checked',
  service: 'The quoting tool',
  settings: '/system/quoteLinkSetup',
  needs: ['link'],
  tries: (attempt) => visitPage(attempt, 'link'),
});
