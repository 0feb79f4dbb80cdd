import type { Behaviour } from '../../unit/behaviour.ts';
import { closeOrder } from './close-order.ts';
import { handDown } from './hand-down.ts';
import { numberLines } from './number-lines.ts';
import { refuseOtherVendor } from './refuse-other-vendor.ts';
import { startOrderAtNought } from './start-at-nought.ts';
import { takeOrderNumber } from './take-number.ts';
import { takeTaxation } from './take-taxation.ts';
import { takeVendor } from './take-vendor.ts';
import { taxFreight } from './tax-freight.ts';
import { taxLinesAgain } from './tax-lines-again.ts';

/** What a purchase order does beyond being stored, in order. */
export const purchaseOrderBehaviours: readonly Behaviour[] = [
  takeOrderNumber,
  takeTaxation,
  takeVendor,
  startOrderAtNought,
  closeOrder,
  taxFreight,
  refuseOtherVendor,
  taxLinesAgain,
  handDown,
  numberLines,
];
