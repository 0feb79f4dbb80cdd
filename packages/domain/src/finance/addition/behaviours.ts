import type { Behaviour } from '../../unit/behaviour.ts';
import { extendAmounts } from './extend-amounts.ts';
import { prorateAmounts } from './prorate-amounts.ts';
import { refuseBundle } from './refuse-bundle.ts';
import { refuseInvoicedPeriod } from './refuse-invoiced-period.ts';
import { refuseOutsideAgreement } from './refuse-outside-agreement.ts';
import { takeProduct } from './take-product.ts';
import { takeAgreementStatus } from './take-status.ts';

/** What an addition of an agreement does beyond being stored. */
export const additionBehaviours: readonly Behaviour[] = [
  takeProduct,
  takeAgreementStatus,
  extendAmounts,
  prorateAmounts,
  refuseOutsideAgreement,
  refuseInvoicedPeriod,
  refuseBundle,
];
