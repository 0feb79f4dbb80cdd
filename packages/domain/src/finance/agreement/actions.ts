import type { Action } from '../../action/action.ts';
import { copyAgreement } from './copy-agreement.ts';

/** What is done to agreements, and shown of them, beyond plain reads and writes. */
export const agreementActions: readonly Action[] = [copyAgreement];
