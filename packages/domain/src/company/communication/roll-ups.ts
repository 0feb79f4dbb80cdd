import type { RollUp } from '../../unit/roll-up.ts';
import { showEmail } from './show-email.ts';
import { showPhoneExtension } from './show-phone-extension.ts';
import { showPhoneNumber } from './show-phone-number.ts';
import { showPhoneType } from './show-phone-type.ts';

/** What contacts show of their telephone numbers and addresses. */
export const communicationRollUps: readonly RollUp[] = [showPhoneNumber, showPhoneExtension, showPhoneType, showEmail];
