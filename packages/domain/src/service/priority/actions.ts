import type { Action } from '../../action/action.ts';
import { showPriorityImage } from './show-priority-image.ts';

/** What is done to priorities, and shown of them, beyond plain reads and writes. */
export const priorityActions: readonly Action[] = [showPriorityImage];
