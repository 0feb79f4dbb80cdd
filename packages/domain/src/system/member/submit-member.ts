import { outsideCheckAction } from '../../action/outside-check.ts';

/** It never succeeds: no connection is made. */
export const submitMember = outsideCheckAction('POST /system/members/{id}/submit', {
  says: "a member is handed to the vendor's sign-in service",
  service: "the vendor's sign-in service",
  settings: '/system/members',
});
