import { action } from '../../action/action.ts';
import { record } from '../../action/result.ts';
import { type ConversionPlan, places } from './conversion-plan.ts';
import { convertOpportunity } from './convert-opportunity.ts';

/** What a service ticket takes from an opportunity. */
export const toServiceTicket: ConversionPlan = {
  collection: '/service/tickets',
  parentType: 'ServiceTicket',
  existing: 'ticketId',
  name: { argument: 'summary', field: 'summary' },
  taken: places,
  sent: {},
  isEstimated: true,
  documents: 'Ticket',
  products: 'ticket',
  notes: { collection: '/service/tickets/{parentId}/notes', flags: { internalAnalysisFlag: true } },
};

/** Added to the one that the body names, else made anew. */
export const convertToServiceTicket = action('POST /sales/opportunities/{id}/convertToServiceTicket', {
  says: 'an opportunity becomes a service ticket, with its notes, documents and products',
  source: 'evidence: sales/conversions',
  takes: 'OpportunityToServiceTicketConversion',
  does: async ({ id, body }, unit, { rights }) =>
    record(
      toServiceTicket.collection,
      await convertOpportunity({ id, plan: toServiceTicket, args: body, rights }, unit),
    ),
});
