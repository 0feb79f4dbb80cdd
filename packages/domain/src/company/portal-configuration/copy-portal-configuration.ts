import { copyAction } from '../../copy/copy-action.ts';

/** A copy of a portal configuration (evidence: records/copies). */
export const copyPortalConfiguration = copyAction('POST /company/portalConfigurations/copy', {
  says: 'a portal configuration is copied with its setups',
  takes: 'PortalConfiguration',
  collection: '/company/portalConfigurations',
  unique: 'name',
  fresh: { defaultFlag: false, portalImageCopySuccessFlag: false },
  children: ['invoiceSetups', 'opportunitySetups', 'passwordEmailSetups', 'projectSetups', 'serviceSetups'].map(
    (name) => `/company/portalConfigurations/{parentId}/${name}`,
  ),
});
