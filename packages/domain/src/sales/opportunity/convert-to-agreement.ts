import { action } from '../../action/action.ts';
import { record } from '../../action/result.ts';
import { billing, type ConversionPlan, places } from './conversion-plan.ts';
import { convertOpportunity } from './convert-opportunity.ts';

/** What an agreement takes from an opportunity. */
export const toAgreement: ConversionPlan = {
  collection: '/finance/agreements',
  parentType: 'Agreement',
  existing: 'agreementId',
  name: { argument: 'name', field: 'name' },
  taken: [...places, ...billing],
  sent: {
    type: 'type',
    startDate: 'startDate',
    endDate: 'endDate',
    noEndingDateFlag: 'noEndingDateFlag',
    billCycleId: 'billingCycle',
    billOneTimeFlag: 'billOneTimeFlag',
    locationId: 'location',
    businessUnitId: 'department',
  },
  documents: 'Agreement',
  products: 'agreement',
  takesRecurring: true,
  notes: { field: 'internalNotes' },
};

/** Added to the one that the body names, else made anew. */
export const convertToAgreement = action('POST /sales/opportunities/{id}/convertToAgreement', {
  says: 'an opportunity becomes an agreement, with its notes, documents and products, and additions for what recurs',
  source: 'evidence: sales/conversions, sales/recurring-additions',
  takes: 'OpportunityToAgreementConversion',
  does: async ({ id, body }, unit, { rights }) =>
    record(toAgreement.collection, await convertOpportunity({ id, plan: toAgreement, args: body, rights }, unit)),
});
