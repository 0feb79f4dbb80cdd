import type { Money } from '../money.ts';
import { atLeast, minus, sumOf, withinLimit } from '../ten-thousandths.ts';

/** What was paid down, or taken from it. `for` names what it is for; null is anything of the customer. */
export interface PaidDown {
  readonly for: string | null;
  readonly amount: Money;
}

/** What decides how much of what was paid down an invoice takes. */
export interface DownPaymentQuestion {
  readonly paid: readonly PaidDown[];
  /** What other invoices took, in their order. */
  readonly taken: readonly PaidDown[];
  /** What the invoice is for. */
  readonly for: string | null;
  /** Whether it takes only what was paid down for just that. */
  readonly isRestricted: boolean;
  /** What it comes to. */
  readonly due: Money;
  /** The most that it is to take; null is as much as there is. */
  readonly wanted: Money | null;
}

const none: Money = withinLimit(0);

/**
 * How much an invoice takes of what was paid down, and how much that leaves for the next. What was paid down for one thing is
 * taken by invoices of that alone, and before what was paid down for anything; never more than an invoice comes to or is to
 * take, and never twice. Raises `out of range`.
 */
export function applyDownPayments(question: DownPaymentQuestion): { readonly applied: Money; readonly left: Money } {
  const pots = new Map<string | null, Money>();
  for (const each of question.paid) pots.set(each.for, sumOf([pots.get(each.for) ?? none, each.amount]));
  for (const each of question.taken) take(each, [each.for, null], pots);
  const open = question.isRestricted ? [question.for] : [question.for, null];
  const there = sumOf([none, ...[...new Set(open)].map((key) => pots.get(key) ?? none)]);
  const most = Math.min(there, question.due, question.wanted ?? there);
  const applied = withinLimit<'money'>(Math.max(0, most));
  return { applied, left: minus(there, applied) };
}

function take({ amount }: PaidDown, from: readonly (string | null)[], pots: Map<string | null, Money>): void {
  let wanted = amount;
  for (const key of from) {
    const there = atLeast(none, pots.get(key) ?? none);
    const taken = withinLimit<'money'>(Math.min(there, wanted));
    if (taken <= 0) continue;
    pots.set(key, minus(there, taken));
    wanted = minus(wanted, taken);
  }
}
