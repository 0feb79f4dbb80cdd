import { copyAction } from '../../copy/copy-action.ts';

/** A copy of a survey (evidence: records/copies). */
export const copySystemSurvey = copyAction('POST /system/surveys/{id}/copy', {
  says: 'a survey is copied with its questions and their values',
  collection: '/system/surveys',
  unique: 'name',
  children: ['/system/surveys/{parentId}/questions', '/system/surveys/{grandparentId}/questions/{parentId}/values'],
});
