import type { StoredRecord } from '@reeve/store';
import type { Reading } from '../../action/reader.ts';
import { inCents } from '../../sales/order/sales-order.ts';

/** What is to be priced, for whom, how many, and when (a timestamp). */
export interface PriceQuestion {
  readonly item: StoredRecord;
  readonly companyId: number | null;
  readonly quantity: number;
  readonly date: string;
}

const schedules = '/procurement/pricingschedules';

/**
 * The price of one piece of a catalog item: after the company's pricing schedule, else the default one, else the item's
 * own (special-operations 6). The narrowest detail counts: the item's, then its subcategory's, then its category's
 * (*assumed*).
 */
export async function catalogPrice(question: PriceQuestion, reading: Reading): Promise<number> {
  const own = Number(question.item['price'] ?? 0);
  const schedule = await scheduleFor(question.companyId, reading);
  const detail = schedule === null ? undefined : await detailFor(schedule, question, reading);
  if (detail === undefined) return own;
  const breaks = await reading.select(`${schedules}/{grandparentId}/details/{parentId}/breaks`, {
    detailId: detail.id,
  });
  const found = breaks.find((each) => isWithinBreak(each, question.quantity));
  return found === undefined ? own : broken(found, question);
}

async function scheduleFor(companyId: number | null, reading: Reading): Promise<StoredRecord | null> {
  const company = companyId === null ? null : await reading.get('/company/companies', companyId);
  const named = company?.['pricingSchedule'];
  if (typeof named === 'number') return reading.get(schedules, named);
  return reading.first(schedules, { defaultFlag: true, inactiveFlag: false });
}

async function detailFor(
  schedule: StoredRecord,
  { item, date }: PriceQuestion,
  reading: Reading,
): Promise<StoredRecord | undefined> {
  const all = await reading.select(`${schedules}/{parentId}/details`, { _parentId: schedule.id });
  const valid = all.filter(
    (each) =>
      String(each['startDate'] ?? '') <= date &&
      (each['noEndDate'] === true || each['endDate'] === null || String(each['endDate']) >= date),
  );
  return (
    valid.find((each) => each['product'] === item.id) ??
    valid.find((each) => each['subCategory'] !== null && each['subCategory'] === item['subcategory']) ??
    valid.find((each) => each['category'] !== null && each['category'] === item['category'])
  );
}

function isWithinBreak(row: StoredRecord, quantity: number): boolean {
  const end =
    row['unlimited'] === true || row['quantityEnd'] === null ? Number.POSITIVE_INFINITY : Number(row['quantityEnd']);
  return Number(row['quantityStart'] ?? 0) <= quantity && quantity <= end;
}

function broken(row: StoredRecord, { item, quantity }: PriceQuestion): number {
  const amount = Number(row['amount'] ?? 0);
  const [price, cost] = [Number(item['price'] ?? 0), Number(item['cost'] ?? 0)];
  const by: Readonly<Record<string, number>> = {
    PricePerUnit: amount,
    PercentMarkupFromCost: cost * (1 + amount / 100),
    PercentMarkdownFromPrice: price * (1 - amount / 100),
    FlatRateForRange: quantity === 0 ? amount : amount / quantity,
  };
  return inCents(by[String(row['priceMethod'])] ?? price);
}
