import type { Action } from '../../action/action.ts';
import { convertToAgreement } from './convert-to-agreement.ts';
import { convertToProject } from './convert-to-project.ts';
import { convertToSalesOrder } from './convert-to-sales-order.ts';
import { convertToServiceTicket } from './convert-to-service-ticket.ts';
import { draftOpportunity } from './draft-opportunity.ts';
import { listOpportunityConversions } from './list-conversions.ts';

/** What is done to opportunities, and shown of them, beyond plain reads and writes. */
export const opportunityActions: readonly Action[] = [
  convertToAgreement,
  convertToProject,
  convertToSalesOrder,
  convertToServiceTicket,
  draftOpportunity,
  listOpportunityConversions,
];
