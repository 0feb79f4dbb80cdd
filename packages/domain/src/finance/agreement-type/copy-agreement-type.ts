import { copyAction } from '../../copy/copy-action.ts';

const children = ['workroles', 'worktypes', 'workRoleExclusions', 'workTypeExclusions', 'boardDefaults'].map(
  (name) => `/finance/agreementTypes/{parentId}/${name}`,
);

/** A copy of an agreement type (evidence: records/copies). */
export const copyAgreementType = copyAction('POST /finance/agreements/types/{id}/copy', {
  says: 'an agreement type is copied with its rates and exclusions',
  collection: '/finance/agreements/types',
  unique: 'name',
  fresh: { defaultFlag: false },
  children,
});
