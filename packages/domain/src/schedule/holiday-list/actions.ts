import type { Action } from '../../action/action.ts';
import { copyHolidayList } from './copy-holiday-list.ts';

/** What is done to holiday lists, and shown of them, beyond plain reads and writes. */
export const holidayListActions: readonly Action[] = [copyHolidayList];
