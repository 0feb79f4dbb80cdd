import {
  chooseDetail,
  type PriceBreak,
  type PriceDetail,
  type PriceRule,
  priceOf,
  priceRuleFor,
  storedMoney,
  storedPercent,
  storedQuantity,
  toNumber,
} from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { idOf, type Reader } from '../../action/reader.ts';
import { instantOf, numberOf } from '../../action/stored-values.ts';

/** What is to be priced, for whom, how many, and when (a timestamp). */
export interface PriceQuestion {
  readonly item: RowOf<'/procurement/catalog'>;
  readonly companyId: number | null;
  readonly quantity: number;
  readonly date: string;
}

const schedules = '/procurement/pricingschedules';

/** What one piece costs the customer, and how a pricing schedule made the price; null where none did. */
export interface CatalogPrice {
  readonly price: number;
  readonly priceMethod: Exclude<PriceRule['method'], 'none'> | null;
}

/**
 * The price of one piece of a catalog item: after the company's pricing schedule, else the default one, else the item's
 * own (evidence: procurement/pricing). The narrowest detail counts: the item's, then its subcategory's, then its
 * category's (*assumed*; evidence: procurement/pricing-order).
 */
export async function catalogPrice(question: PriceQuestion, reading: Reader): Promise<CatalogPrice> {
  const { item, quantity } = question;
  const basis = {
    price: storedMoney(numberOf(item.price)),
    cost: storedMoney(numberOf(item.cost)),
    quantity: storedQuantity(quantity),
    breaks: await gatherBreaks(question, reading),
  };
  const { method } = priceRuleFor(basis) ?? { method: 'none' };
  return { price: toNumber(priceOf(basis)), priceMethod: method === 'none' ? null : method };
}

async function gatherBreaks({ item, companyId, date }: PriceQuestion, reading: Reader): Promise<PriceBreak[]> {
  const schedule = await scheduleFor(companyId, reading);
  if (schedule === null) return [];
  const details = (await reading.select(`${schedules}/{parentId}/details`, { _parentId: schedule.id })).map(toDetail);
  const [subcategory, category] = [idOf(item.subcategory) ?? null, idOf(item.category) ?? null];
  const chosen = chooseDetail(details, { id: item.id, subcategory, category }, Date.parse(date));
  if (chosen === null) return [];
  const breaks = `${schedules}/{grandparentId}/details/{parentId}/breaks`;
  return (await reading.select(breaks, { detailId: chosen.id })).map(toBreak);
}

async function scheduleFor(
  companyId: number | null,
  reading: Reader,
): Promise<RowOf<'/procurement/pricingschedules'> | null> {
  const company = companyId === null ? null : await reading.get('/company/companies', companyId);
  const named = company?.pricingSchedule;
  if (typeof named === 'number') return reading.get(schedules, named);
  return reading.first(schedules, { defaultFlag: true, inactiveFlag: false });
}

function toDetail(
  row: RowOf<'/procurement/pricingschedules/{parentId}/details'>,
): PriceDetail & { readonly id: number } {
  return {
    id: row.id,
    product: idOf(row.product) ?? null,
    subcategory: idOf(row.subCategory) ?? null,
    category: idOf(row.category) ?? null,
    start: instantOf(row.startDate),
    end: row.noEndDate === true ? null : instantOf(row.endDate),
  };
}

function toBreak(row: RowOf<'/procurement/pricingschedules/{grandparentId}/details/{parentId}/breaks'>): PriceBreak {
  const end = row.unlimited === true ? null : numberOf(row.quantityEnd);
  return {
    from: storedQuantity(numberOf(row.quantityStart)),
    to: end === null ? null : storedQuantity(end),
    rule: toRule(row.priceMethod, numberOf(row.amount)),
  };
}

function toRule(method: unknown, amount: number | null): PriceRule {
  switch (method) {
    case 'PricePerUnit':
    case 'FlatRateForRange':
      return { method, amount: storedMoney(amount) };
    case 'PercentMarkupFromCost':
    case 'PercentMarkdownFromPrice':
      return { method, percent: storedPercent(amount) };
    default:
      return { method: 'none' };
  }
}
