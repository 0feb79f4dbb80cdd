import type { Action } from '../../action/action.ts';
import { copyAgreement } from './copy-agreement.ts';
import { invoiceAgreement } from './invoice-agreement.ts';
import { listAgreementRecaps, showAgreementRecap } from './show-recap.ts';

/** What is done to agreements, and shown of them, beyond plain reads and writes. */
export const agreementActions: readonly Action[] = [
  copyAgreement,
  invoiceAgreement,
  showAgreementRecap,
  listAgreementRecaps,
];
