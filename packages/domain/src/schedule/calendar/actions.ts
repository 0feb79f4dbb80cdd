import type { Action } from '../../action/action.ts';
import { copyCalendar } from './copy-calendar.ts';

/** What is done to calendars, and shown of them, beyond plain reads and writes. */
export const calendarActions: readonly Action[] = [copyCalendar];
