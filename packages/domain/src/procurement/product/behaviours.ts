import type { Behaviour } from '../../unit/behaviour.ts';
import { bringComponents } from './bring-components.ts';
import { cancelProduct } from './cancel-product.ts';
import { endRecurring } from './end-recurring.ts';
import { extendProductAmounts } from './extend-amounts.ts';
import { followComponents } from './follow-components.ts';
import { followSchedule } from './follow-schedule.ts';
import { nameCharge } from './name-charge.ts';
import { refuseMergedProduct } from './refuse-merged-product.ts';
import { refuseOnClosedOpportunity } from './refuse-on-closed-opportunity.ts';
import { showBillStatus } from './show-bill-status.ts';
import { startProductAtNought } from './start-at-nought.ts';
import { takeProductCompany } from './take-company.ts';
import { takeItem } from './take-item.ts';
import { takeProductPlace } from './take-place.ts';
import { takeRecurring } from './take-recurring.ts';
import { takeProductTaxCode } from './take-tax-code.ts';
import { takeTicketProject } from './take-ticket-project.ts';

/** What a product does beyond being stored. */
export const productBehaviours: readonly Behaviour[] = [
  takeTicketProject,
  takeProductCompany, // whose pricing schedule the price is looked up in
  takeProductTaxCode,
  startProductAtNought,
  takeItem,
  takeRecurring,
  followSchedule,
  followComponents,
  takeProductPlace,
  endRecurring,
  cancelProduct,
  extendProductAmounts,
  nameCharge,
  showBillStatus,
  refuseMergedProduct,
  refuseOnClosedOpportunity,
  bringComponents,
];
