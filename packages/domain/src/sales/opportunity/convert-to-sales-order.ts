import { action } from '../../action/action.ts';
import { record } from '../../action/result.ts';
import { billing, type ConversionPlan, places } from './conversion-plan.ts';
import { convertOpportunity } from './convert-opportunity.ts';

/** What a sales order takes from an opportunity. */
export const toSalesOrder: ConversionPlan = {
  collection: '/sales/orders',
  parentType: 'SalesOrder',
  existing: 'salesOrderId',
  taken: [...places, ...billing],
  sent: {},
  documents: 'SalesOrder',
  products: 'salesOrder',
  notes: { field: 'notes' },
};

/** Added to the one that the body names, else made anew. */
export const convertToSalesOrder = action('POST /sales/opportunities/{id}/convertToSalesOrder', {
  says: 'an opportunity becomes a sales order, with its notes, documents and products',
  source: 'evidence: sales/conversions',
  takes: 'OpportunityToSalesOrderConversion',
  does: async ({ id, body }, unit, { rights }) =>
    record(toSalesOrder.collection, await convertOpportunity({ id, plan: toSalesOrder, args: body, rights }, unit)),
});
