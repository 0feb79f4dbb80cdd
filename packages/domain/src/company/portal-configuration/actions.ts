import type { Action } from '../../action/action.ts';
import { copyPortalConfiguration } from './copy-portal-configuration.ts';
import { testTransaction } from './test-transaction.ts';
import { patchOpportunitySetup, replaceOpportunitySetup } from './write-opportunity-setup.ts';

/** What is done to portal configurations, and shown of them, beyond plain reads and writes. */
export const portalConfigurationActions: readonly Action[] = [
  copyPortalConfiguration,
  testTransaction,
  replaceOpportunitySetup,
  patchOpportunitySetup,
];
