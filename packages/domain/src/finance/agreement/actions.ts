import type { Action } from '../../action/action.ts';
import { copyAgreement } from './copy-agreement.ts';
import { countAgreementTabs } from './count-tabs.ts';
import { invoiceAgreement } from './invoice-agreement.ts';
import { showApplicationParameters, showRecurringParameters } from './recap/show-parameters.ts';
import { listAgreementRecaps, showAgreementRecap } from './recap/show-recap.ts';

/** What is done to agreements, and shown of them, beyond plain reads and writes. */
export const agreementActions: readonly Action[] = [
  copyAgreement,
  countAgreementTabs,
  invoiceAgreement,
  showAgreementRecap,
  listAgreementRecaps,
  showApplicationParameters,
  showRecurringParameters,
];
