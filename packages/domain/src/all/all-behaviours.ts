import { communicationBehaviours } from '../company/communication/behaviours.ts';
import { companyBehaviours } from '../company/company/behaviours.ts';
import { configurationLinkBehaviours } from '../company/configuration/behaviours.ts';
import { contactBehaviours } from '../company/contact/behaviours.ts';
import { agreementBehaviours } from '../finance/agreement/behaviours.ts';
import { productBehaviours } from '../procurement/product/behaviours.ts';
import { purchaseOrderBehaviours } from '../procurement/purchase-order/behaviours.ts';
import { scheduleEntryBehaviours } from '../schedule/entry/behaviours.ts';
import { noteBehaviours } from '../service/note/behaviours.ts';
import { ticketBehaviours } from '../service/ticket/behaviours.ts';
import { keepOneDefault } from '../setup/keep-one-default.ts';
import { customFieldBehaviours } from '../system/custom-field/behaviours.ts';
import { memberBehaviours } from '../system/member/behaviours.ts';
import { securityRoleBehaviours } from '../system/security-role/behaviours.ts';
import { timeEntryBehaviours } from '../time/entry/behaviours.ts';
import type { Behaviour } from '../unit/behaviour.ts';

/** Every behaviour of the domain: each record's list, which has the order of its own. */
export const allBehaviours: readonly Behaviour[] = [
  ...companyBehaviours,
  ...contactBehaviours,
  ...communicationBehaviours,
  ...configurationLinkBehaviours,
  ...ticketBehaviours,
  ...noteBehaviours,
  ...timeEntryBehaviours,
  ...scheduleEntryBehaviours,
  ...agreementBehaviours,
  ...productBehaviours,
  ...purchaseOrderBehaviours,
  ...memberBehaviours,
  ...securityRoleBehaviours,
  ...customFieldBehaviours,
  keepOneDefault,
];
