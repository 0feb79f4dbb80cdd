import { expireAtZero } from '../../time/cover/expire-at-zero.ts';
import { recountUse } from '../../time/cover/recount-use.ts';
import type { Behaviour } from '../../unit/behaviour.ts';
import { billFromToday } from './billing/bill-from-today.ts';
import { keepNextInvoice } from './billing/keep-next-invoice.ts';
import { keepRhythm } from './billing/keep-rhythm.ts';
import { prorateAdditions } from './billing/prorate-additions.ts';
import { inheritRows } from './inherit-rows.ts';
import { inheritType } from './inherit-type.ts';
import { startAgreementAtNought } from './start-at-nought.ts';
import { cancelAgreement } from './status/cancel-agreement.ts';
import { endAgreement } from './status/end-agreement.ts';
import { followDates } from './status/follow-dates.ts';
import { showOnAdditions } from './status/show-on-additions.ts';
import { takeBilling } from './take-billing.ts';

/** What an agreement does beyond being stored. */
export const agreementBehaviours: readonly Behaviour[] = [
  inheritType,
  startAgreementAtNought,
  inheritRows,
  takeBilling,
  billFromToday,
  cancelAgreement,
  endAgreement,
  followDates,
  keepNextInvoice,
  keepRhythm,
  prorateAdditions,
  showOnAdditions,
  recountUse,
  expireAtZero,
];
