import type { Action } from '../../action/action.ts';
import { emptyTimeChanges, listTimeChanges } from './list-changes.ts';

/** The log of changes of time entries. */
export const timeChangeActions: readonly Action[] = [listTimeChanges, emptyTimeChanges];
