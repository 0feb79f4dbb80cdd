import { communicationRollUps } from '../company/communication/roll-ups.ts';
import { companyRollUps } from '../company/company/roll-ups.ts';
import { reportRollUps } from '../expense/report/roll-ups.ts';

import { invoiceRollUps } from '../finance/invoice/roll-ups.ts';

import { campaignRollUps } from '../marketing/campaign/roll-ups.ts';
import { needRollUps } from '../procurement/need/roll-ups.ts';
import { pickingRollUps } from '../procurement/picking-detail/roll-ups.ts';
import { purchaseOrderRollUps } from '../procurement/purchase-order/roll-ups.ts';
import { sumBin } from '../procurement/stock/sum-bin.ts';
import { projectRollUps } from '../project/project/roll-ups.ts';

import { opportunityRollUps } from '../sales/opportunity/roll-ups.ts';
import { orderRollUps } from '../sales/order/roll-ups.ts';
import { ticketRollUps } from '../service/ticket/roll-ups.ts';
import { memberRollUps } from '../system/member/roll-ups.ts';
import { sheetRollUps } from '../time/sheet/roll-ups.ts';
import type { RollUp } from '../unit/roll-up.ts';

/** Every roll-up of the domain. */
export const allRollUps: readonly RollUp[] = [
  ...companyRollUps,
  ...communicationRollUps,
  ...ticketRollUps,
  ...projectRollUps,
  ...memberRollUps,
  ...sheetRollUps,
  ...reportRollUps,
  ...invoiceRollUps,
  ...purchaseOrderRollUps,
  sumBin,
  ...needRollUps,
  ...pickingRollUps,
  ...opportunityRollUps,
  ...orderRollUps,
  ...campaignRollUps,
];
