import type { Action } from '../../action/action.ts';
import { copyAgreementType } from './copy-agreement-type.ts';

/** What is done to agreement types, and shown of them, beyond plain reads and writes. */
export const agreementTypeActions: readonly Action[] = [copyAgreementType];
