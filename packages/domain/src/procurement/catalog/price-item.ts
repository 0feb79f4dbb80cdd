import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { referencePart } from '../../action/part.ts';
import { value } from '../../action/result.ts';
import { catalogPrice } from './catalog-price.ts';

/** One piece and now, unless the body says otherwise. Nothing is stored. */
export const priceItem = action('POST /procurement/catalog/{id}/pricing', {
  says: 'a catalog item is priced for a company, a quantity and a date',
  source: 'evidence: procurement/pricing',
  takes: 'CatalogPricing',
  reads: async ({ id, body }, reader, { now }) => {
    const item = await findRecord('/procurement/catalog', id, reader);
    const companyId = idIn(body.company);
    const quantity = body.quantity ?? 1;
    const date = body.date ?? now;
    const { price } = await catalogPrice({ item, companyId, quantity, date }, reader);
    return value({
      catalogItem: referencePart('CatalogItemReference', item.id),
      company: referencePart('CompanyReference', companyId),
      location: referencePart('SystemLocationReference', idIn(body.location)),
      quantity,
      date,
      price,
    });
  },
});

function idIn(reference: { readonly id?: number | null } | null | undefined): number | null {
  return typeof reference?.id === 'number' ? reference.id : null;
}
