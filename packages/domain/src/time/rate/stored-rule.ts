import { type RateRule, storedMoney, storedQuantity } from '@reeve/calculation';

/** A rule of a price as roles and types of work, and agreements, store it. */
interface StoredRule {
  readonly rateType: 'AdjAmount' | 'Custom' | 'Multiplier' | null;
  readonly rate: number | null;
}

/** The rule; null where the record, or the number in it, is missing. */
export function ruleOf(row: StoredRule | null | undefined): RateRule | null {
  if (row?.rate == null) return null;
  if (row.rateType === 'Custom') return { type: 'Custom', rate: storedMoney(row.rate) };
  if (row.rateType === 'AdjAmount') return { type: 'AdjAmount', amount: storedMoney(row.rate) };
  return row.rateType === 'Multiplier' ? { type: 'Multiplier', times: storedQuantity(row.rate) } : null;
}
