import { copyAction } from '../../copy/copy-action.ts';

/** A copy of a survey's question (evidence: records/copies). */
export const copySurveyQuestion = copyAction('POST /service/surveys/{parentId}/questions/{id}/copy', {
  says: "a survey's question is copied with its options",
  collection: '/service/surveys/{parentId}/questions',
  children: ['/service/surveys/{grandparentId}/questions/{parentId}/options'],
});
