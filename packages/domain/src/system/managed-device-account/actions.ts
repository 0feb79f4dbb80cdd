import type { Action } from '../../action/action.ts';
import { deleteDeviceAccounts } from './delete-many.ts';
import { replaceDeviceAccounts } from './replace-many.ts';

/** What is done to managed device accounts, and shown of them, beyond plain reads and writes. */
export const managedDeviceAccountActions: readonly Action[] = [deleteDeviceAccounts, replaceDeviceAccounts];
