import type { Action } from '../../action/action.ts';
import { deleteScheduleEntry } from './delete-entry.ts';

/** What is done to entries, and shown of them, beyond plain reads and writes. */
export const entryActions: readonly Action[] = [deleteScheduleEntry];
