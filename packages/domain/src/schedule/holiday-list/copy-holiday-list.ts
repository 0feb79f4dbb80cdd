import { copyAction } from '../../copy/copy-action.ts';

/** A copy of a holiday list (evidence: records/copies). */
export const copyHolidayList = copyAction('POST /schedule/holidayLists/copy', {
  says: 'a holiday list is copied with its holidays',
  takes: 'HolidayList',
  collection: '/schedule/holidayLists',
  unique: 'name',
  children: ['/schedule/holidayLists/{parentId}/holidays'],
});
