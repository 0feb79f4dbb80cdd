import type { Money } from '../money.ts';
import { minus, sumOf } from '../ten-thousandths.ts';

/** What an invoice bills, as its lines come to. */
export interface InvoiceParts {
  readonly service: Money;
  readonly serviceAdjustment: Money;
  readonly expense: Money;
  readonly product: Money;
  readonly agreement: Money;
  /** Billed by progress invoices before, taken off this one. */
  readonly previousProgress: Money;
}

/** What an invoice bills before tax. Raises `out of range`. */
export function subtotalOf({ previousProgress, ...parts }: InvoiceParts): Money {
  return minus(sumOf(Object.values(parts)), previousProgress);
}

/** What an invoice comes to: with tax, less what was paid down for it. Raises `out of range`. */
export function totalOf(subtotal: Money, tax: Money, downpayment: Money): Money {
  return minus(sumOf([subtotal, tax]), downpayment);
}

/** What is left to pay. Raises `out of range`. */
export function balanceOf(total: Money, payments: Money, credits: Money): Money {
  return minus(total, sumOf([payments, credits]));
}
