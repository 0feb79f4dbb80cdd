import type { Action } from '../../action/action.ts';
import { addMonitoring } from './add-monitoring.ts';
import { changeMonitoring } from './change-monitoring.ts';
import { deleteMonitoring } from './delete-monitoring.ts';
import { showMonitoring } from './show-monitoring.ts';
import { showNotificationType } from './show-notification-type.ts';

/** What is done to contact syncs, and shown of them, beyond plain reads and writes. */
export const contactSyncActions: readonly Action[] = [
  addMonitoring,
  changeMonitoring,
  deleteMonitoring,
  showMonitoring,
  showNotificationType,
];
