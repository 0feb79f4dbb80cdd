import { action } from '../../action/action.ts';
import { recordPart, referencePart } from '../../action/part.ts';
import type { Reader } from '../../action/reader.ts';
import { value } from '../../action/result.ts';
import { forecastOf } from './forecast.ts';

const lines = '/sales/opportunities/{parentId}/forecast';

/** The forecast as the only row of its list. */
export const showForecast = action('GET /sales/opportunities/{parentId}/forecast', {
  says: "an opportunity's forecast is shown, with what its lines come to",
  source: 'evidence: sales/forecast',
  reads: async ({ parentId }, reader) => value([await forecastShown(parentId, reader)]),
});

/** A forecast as it is answered: its lines, and what they come to. */
export async function forecastShown(opportunityId: number, reader: Reader): Promise<object> {
  const forecast = await forecastOf(opportunityId, reader);
  const { opportunity, totals, recurringTotal } = forecast;
  return {
    id: opportunity.id,
    forecastItems: forecast.lines.map(({ id }) => recordPart(lines, id, 'ForecastItem')),
    ...totals,
    recurringTotal,
    salesTaxRevenue: opportunity.totalSalesTax ?? 0,
    taxCode: referencePart('TaxCodeReference', opportunity.taxCode),
    billingTerms: referencePart('BillingTermsReference', opportunity.billingTerms),
    currency: referencePart('CurrencyReference', opportunity.currency),
  };
}
