import { bulkDeleteAction } from '../../action/bulk-action.ts';

/** One that is refused stops no other. */
export const deleteDeviceAccounts = bulkDeleteAction(
  'DELETE /system/members/{parentId}/managedDeviceAccounts/bulk',
  '/system/members/{parentId}/managedDeviceAccounts',
  'accounts of managed devices are deleted, each on its own',
);
