import { bulkReplaceAction } from '../../action/bulk-action.ts';

/** One that is refused stops no other. */
export const replaceDeviceAccounts = bulkReplaceAction(
  'PUT /system/members/{parentId}/managedDeviceAccounts/bulk',
  '/system/members/{parentId}/managedDeviceAccounts',
  'accounts of managed devices are replaced, each on its own',
);
