import { copyAction } from '../../copy/copy-action.ts';
import { ownSetups } from './make-setups.ts';

/** A copy of a portal configuration (evidence: records/copies). */
export const copyPortalConfiguration = copyAction('POST /company/portalConfigurations/copy', {
  says: 'a portal configuration is copied with its setups',
  takes: 'PortalConfiguration',
  collection: '/company/portalConfigurations',
  unique: 'name',
  fresh: { defaultFlag: false, portalImageCopySuccessFlag: false },
  children: [...ownSetups, '/company/portalConfigurations/{parentId}/opportunitySetups'],
  matched: Object.fromEntries(ownSetups.map((setup) => [setup, null])),
});
