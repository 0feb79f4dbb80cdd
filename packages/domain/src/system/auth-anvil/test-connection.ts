import { outsideCheckAction } from '../../action/outside-check.ts';

/** It never succeeds: no connection is made. */
export const testAuthAnvil = outsideCheckAction('GET /system/authAnvils/testConnection', {
  says: 'the connection to AuthAnvil is checked',
  service: 'AuthAnvil',
  settings: '/system/authAnvils',
  needs: ['serverLocationUrl'],
});
