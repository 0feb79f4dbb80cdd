import { copyAction } from '../../copy/copy-action.ts';

/** A copy of a calendar (evidence: records/copies). */
export const copyCalendar = copyAction('POST /schedule/calendars/{id}/copy', {
  says: 'a calendar is copied',
  collection: '/schedule/calendars',
  unique: 'name',
});
