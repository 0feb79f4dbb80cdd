import { toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { makeRecord, referenceTo } from '../../action/write-record.ts';
import { firstOpenDayOf } from '../../finance/addition/refuse-invoiced-period.ts';
import { type RecurringSale, recurringOf } from '../../procurement/product/recurring-of.ts';
import { wantedPieces } from '../../procurement/product/wanted-pieces.ts';
import type { Unit } from '../../unit/unit.ts';

type OfferedProduct = RowOf<'/procurement/products'>;

/**
 * Adds what a product of an opportunity brings in again and again to the agreement that is made of it, which bills it from
 * then on (evidence: sales/recurring-additions). Nothing of what does not recur, was cancelled, or is a bundle.
 */
export async function addRecurring(product: OfferedProduct, agreementId: number, unit: Unit): Promise<void> {
  const recurring = recurringOf(product);
  const agreement = await unit.get('/finance/agreements', agreementId);
  if (recurring === null || agreement === null || product.cancelledFlag === true) return;
  if (product.productClass === 'Bundle') return;
  const body = { ...fieldsOf(product, recurring), ...datesOf(recurring, agreement) };
  await makeRecord('/finance/agreements/{parentId}/additions', body, unit, agreementId);
}

function fieldsOf(product: OfferedProduct, { revenue, cost }: RecurringSale) {
  const { catalogItem, billableOption, taxableFlag, opportunity } = product;
  return {
    product: referenceTo(catalogItem),
    quantity: wantedPieces(product),
    unitPrice: toNumber(revenue),
    unitCost: toNumber(cost),
    billCustomer: billableOption,
    taxableFlag: taxableFlag === true,
    invoiceDescription: product.customerDescription ?? product.description,
    opportunity: referenceTo(opportunity),
  };
}

/** Within those of the agreement, and behind what it was invoiced for. */
function datesOf(recurring: RecurringSale, agreement: RowOf<'/finance/agreements'>) {
  const { startDate, billStartDate, endDate, noEndingDateFlag } = agreement;
  const open = firstOpenDayOf(agreement);
  const starts = [recurring.startDate, startDate, billStartDate, open === null ? null : `${open}T00:00:00Z`];
  const from = starts.reduce(later, null);
  const ends = noEndingDateFlag !== true && endDate !== null && (recurring.endDate ?? '') > endDate;
  return { effectiveDate: from, ...(recurring.endDate !== null && !ends && { cancelledDate: recurring.endDate }) };
}

function later(one: string | null, other: string | null): string | null {
  return one !== null && other !== null ? (one > other ? one : other) : (one ?? other);
}
