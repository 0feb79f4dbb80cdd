import type { Behaviour } from '../../unit/behaviour.ts';
import { nameColumnStatuses } from './name-statuses.ts';
import { refuseStrangeStatuses } from './refuse-strange-statuses.ts';
import { renameColumnStatuses } from './rename-statuses.ts';
import { stampColumnChange } from './stamp-change.ts';

/** What follows for the columns of kanban boards. */
export const kanbanSettingBehaviours: readonly Behaviour[] = [
  nameColumnStatuses,
  stampColumnChange,
  refuseStrangeStatuses,
  renameColumnStatuses,
];
