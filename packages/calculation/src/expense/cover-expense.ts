import type { Cover } from '../coverage/cover-entry.ts';
import type { Money } from '../money.ts';
import { atLeast, minus, withinLimit } from '../ten-thousandths.ts';

/** What an agreement covers of an expense, and what is left for an invoice: together what is billed. */
export interface CoveredExpense {
  readonly agreementAmount: Money;
  readonly invoiceAmount: Money;
}

/** What an agreement covers of an expense that is billed at so much. Hours cover no money. Raises `out of range`. */
export function coverExpense(bill: Money, cover: Cover): CoveredExpense {
  const agreementAmount = coveredOf(bill, cover);
  return { agreementAmount, invoiceAmount: minus(bill, agreementAmount) };
}

function coveredOf(bill: Money, cover: Cover): Money {
  if (cover.by === 'everything') return bill;
  if (cover.by !== 'money') return withinLimit(0);
  return cover.available < bill ? atLeast(withinLimit<'money'>(0), cover.available) : bill;
}
