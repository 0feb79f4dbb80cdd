import { outsideCheckAction } from '../../outside/outside-check.ts';
import { visitPage } from '../../outside/visit-page.ts';

/** It succeeds when the server is there; whether it knows the site is not asked. */
export const testAuthAnvil = outsideCheckAction('GET /system/authAnvils/testConnection', {
  says: 'the connection to AuthAnvil is checked',
  service: 'AuthAnvil',
  settings: '/system/authAnvils',
  needs: ['serverLocationUrl'],
  tries: (attempt) => visitPage(attempt, 'serverLocationUrl'),
});
