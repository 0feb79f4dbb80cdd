import { copyAction } from '../../copy/copy-action.ts';

/** A copy of a survey (evidence: records/copies). */
export const copyServiceSurvey = copyAction('POST /service/surveys/{id}/copy', {
  says: 'a survey is copied with its questions and their options',
  collection: '/service/surveys',
  unique: 'name',
  children: ['/service/surveys/{parentId}/questions', '/service/surveys/{grandparentId}/questions/{parentId}/options'],
});
