import { copyAction } from '../../copy/copy-action.ts';
import { inheritedCollections } from './inherit-rows.ts';

const children = [
  'additions',
  'sites',
  'workroles',
  'worktypes',
  'workRoleExclusions',
  'workTypeExclusions',
  'boardDefaults',
].map((name) => `/finance/agreements/{parentId}/${name}`);

/** A copy of an agreement (evidence: records/copies, agreements/copy-dates). */
export const copyAgreement = copyAction('POST /finance/agreements/{parentId}/copy', {
  says: 'an agreement is copied with its additions, rates and exclusions; it starts, and is billed, from today on',
  collection: '/finance/agreements',
  unique: 'name',
  fresh: { endDate: null, internalNotes: null, cancelledFlag: false, dateCancelled: null, reasonCancelled: null },
  today: ['startDate', 'billStartDate'],
  replaced: inheritedCollections,
  freshChildren: { '/finance/agreements/{parentId}/additions': { effectiveDate: null } },
  children,
});
