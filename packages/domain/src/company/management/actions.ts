import type { Action } from '../../action/action.ts';
import { executeManagedSync } from './execute-sync.ts';
import { downloadManagementLog, listManagementLogs } from './show-logs.ts';

/** What is done to managements, and shown of them, beyond plain reads and writes. */
export const managementActions: readonly Action[] = [executeManagedSync, listManagementLogs, downloadManagementLog];
