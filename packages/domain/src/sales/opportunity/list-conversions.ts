import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { rows } from '../../action/result.ts';
import type { JsonObject } from '../../body/members.ts';
import { conversionNames, toConversionRow } from './conversion-row.ts';
import { toAgreement } from './convert-to-agreement.ts';
import { toProject } from './convert-to-project.ts';
import { toSalesOrder } from './convert-to-sales-order.ts';
import { toServiceTicket } from './convert-to-service-ticket.ts';

/** Every record that refers to the opportunity as what it came from. */
export const listOpportunityConversions = action('GET /sales/opportunities/conversions/{id}', {
  says: 'what an opportunity was converted to is listed',
  source: 'evidence: sales/conversions',
  names: '/sales/opportunities',
  reads: async ({ id }, reader) => {
    await findRecord('/sales/opportunities', id, reader);
    const found: JsonObject[] = [];
    for (const { collection, parentType, name } of [toAgreement, toProject, toSalesOrder, toServiceTicket]) {
      const targets = await reader.select(collection, { opportunity: id });
      found.push(...targets.map((target) => toConversionRow(parentType, target, name?.field)));
    }
    return rows(found, conversionNames);
  },
});
