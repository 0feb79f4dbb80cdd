import { copyAction } from '../../copy/copy-action.ts';

/** A copy of a configuration type (evidence: records/copies). */
export const copyConfigurationType = copyAction('POST /company/configurations/types/copy', {
  says: 'a configuration type is copied with its questions and their values',
  takes: 'ConfigurationTypeCopy',
  collection: '/company/configurations/types',
  unique: 'name',
  children: [
    '/company/configurations/types/{parentId}/questions',
    '/company/configurations/types/{grandparentId}/questions/{parentId}/values',
  ],
});
