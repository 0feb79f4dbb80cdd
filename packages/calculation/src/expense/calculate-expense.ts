import type { Money, Percent, Quantity } from '../money.ts';
import { inCents, percentageOf, steps, sumOf, sumOfProducts, type TenThousandths } from '../ten-thousandths.ts';

/** What is added to an expense when it is billed: parts of a hundred, an amount, or an amount for each mile or piece. */
export type Markup =
  | { readonly by: 'percent'; readonly percent: Percent }
  | { readonly by: 'amount'; readonly amount: Money }
  | { readonly by: 'unit'; readonly amount: Money };

/** An expense as it was entered, and what its type and its classification say. */
export interface ExpenseQuestion {
  /** Money; miles or pieces where a unit has a rate. */
  readonly entered: TenThousandths;
  /** What a mile or a piece comes to; null where money was entered. */
  readonly unitRate: Money | null;
  readonly markup: Markup;
  /** How much of what it came to the member gets back, as a share of one. */
  readonly reimbursed: Quantity;
}

/** What an expense came to, what the customer pays for it, and what the member gets back. */
export interface ExpenseAmounts {
  readonly cost: Money;
  readonly bill: Money;
  readonly reimbursable: Money;
}

/** The amounts of an expense, each in cents, half up; the markup is that of the rounded cost. Raises `out of range`. */
export function expenseAmountsOf({ entered, unitRate, markup, reimbursed }: ExpenseQuestion): ExpenseAmounts {
  const cost = unitRate === null ? inCents(entered as Money) : times(unitRate, entered as Quantity);
  return { cost, bill: sumOf([cost, markupOf(markup, cost, entered)]), reimbursable: times(cost, reimbursed) };
}

function markupOf(markup: Markup, cost: Money, entered: TenThousandths): Money {
  if (markup.by === 'percent') return percentageOf(cost, markup.percent, steps.hundredth, 'half up');
  return markup.by === 'amount' ? inCents(markup.amount) : times(markup.amount, entered as Quantity);
}

function times(amount: Money, count: Quantity): Money {
  return sumOfProducts([{ amount, times: count }], steps.hundredth, 'half up');
}
