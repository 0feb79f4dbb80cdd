import {
  type Money,
  minus,
  prorated,
  type Quantity,
  storedMoney,
  sumOf,
  type TaxedLine,
  taxByLevel,
} from '@reeve/calculation';
import type { Unit } from '../../../unit/unit.ts';
import { levelOf } from '../../tax-code/level-fields.ts';
import { taxationOf } from '../../tax-code/taxation.ts';

/** The tax of one level. */
export interface LevelTax {
  readonly level: number;
  readonly xref: string | null;
  readonly amount: Money;
}

/** What is taxed: an amount of goods (or of freight, which every level taxes), and what a unit of them costs. */
export interface TaxedGoods {
  readonly amount: Money;
  readonly unit: Money | null;
  readonly sort: number | null;
  readonly isFreight: boolean;
}

/**
 * The levels that a tax consists of: those of the code where it comes to that tax, else one level, which is what the vendor's
 * bill says (evidence: invoices/purchase-taxes). None of no tax.
 */
export async function taxLevelsOf(tax: Money, code: number | null, goods: TaxedGoods, unit: Unit): Promise<LevelTax[]> {
  if (tax === storedMoney(0)) return [];
  const levels = code === null ? [] : await levelsOf(code, goods, unit);
  const sum = levels.reduce((left, { amount }) => minus(left, amount), tax);
  return levels.length > 0 && sum === storedMoney(0) ? levels : [{ level: 1, xref: null, amount: tax }];
}

async function levelsOf(id: number, { amount, unit, sort, isFreight }: TaxedGoods, records: Unit): Promise<LevelTax[]> {
  const [code, taxation] = [await records.get('/finance/taxCodes', id), await taxationOf(id, records)];
  if (code === null || taxation === null) return [];
  const isTaxedIn = (level: number) => isFreight || taxation.isTaxed('product', sort, level);
  const line: TaxedLine = { kind: 'product', amount, unit, isTaxedIn };
  return taxByLevel([line], taxation.levels)
    .map((tax, place) => ({ level: place + 1, xref: textOf(levelOf(code, place + 1)['taxCodeXref']), amount: tax }))
    .filter((level) => level.amount !== storedMoney(0));
}

/** What a part of the pieces bears of the taxes of all; the parts of all pieces come to the whole, to cents. */
export function taxOfPart(levels: readonly LevelTax[], pieces: Quantity, of: Quantity): LevelTax[] {
  if (of <= 0 || pieces >= of) return pieces > 0 || of <= 0 ? [...levels] : [];
  return levels.map((level) => ({ ...level, amount: prorated(level.amount, { first: 1, last: of }, 1, pieces) }));
}

/** What is left of taxes when some are booked already; a level that is no tax any more is given back. */
export function taxLeft(wanted: readonly LevelTax[], booked: readonly LevelTax[]): LevelTax[] {
  const back = booked.map((level) => ({ ...level, amount: minus(storedMoney(0), level.amount) }));
  const all = Map.groupBy([...wanted, ...back], ({ level }) => level);
  return [...all].flatMap(([level, same]) => {
    const amount = sumOf(same.map((each) => each.amount));
    return amount === storedMoney(0) ? [] : [{ level, xref: same[0]?.xref ?? null, amount }];
  });
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
