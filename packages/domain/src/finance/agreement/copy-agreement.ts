import { copyAction } from '../../copy/copy-action.ts';

const children = [
  'additions',
  'sites',
  'workroles',
  'worktypes',
  'workRoleExclusions',
  'workTypeExclusions',
  'boardDefaults',
].map((name) => `/finance/agreements/{parentId}/${name}`);

/** A copy of an agreement (evidence: records/copies). */
export const copyAgreement = copyAction('POST /finance/agreements/{parentId}/copy', {
  says: 'an agreement is copied with its additions, rates and exclusions, and is billed from its start',
  collection: '/finance/agreements',
  unique: 'name',
  children,
});
