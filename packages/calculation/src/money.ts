import { exactly, fromText, nearest } from './read-decimal.ts';
import type { TenThousandths } from './ten-thousandths.ts';

/** An amount of money: whole ten-thousandths of the currency's unit, exact, up to five hundred billion either way. */
export type Money = TenThousandths<'money'>;

/** How many: pieces, cycles, hours of an agreement; whole ten-thousandths. */
export type Quantity = TenThousandths<'quantity'>;

/** Parts of a hundred; whole ten-thousandths of a percent. */
export type Percent = TenThousandths<'percent'>;

/** Time as it is billed; whole ten-thousandths of an hour. */
export type Hours = TenThousandths<'hours'>;

/** Money from a JSON number, null is none. Raises `not a number`, `not exact`, `out of range`. */
export const money = exactly<'money'>;

/** Money from decimal text. Raises `not a number`, `not exact`, `out of range`. */
export const moneyFromText = fromText<'money'>;

/** Money from a stored number: more than four decimals are rounded half up. Raises `not a number`, `out of range`. */
export const storedMoney = (value: number | null | undefined): Money => nearest(value, 'half up');

/** How many, from a JSON number. Raises `not a number`, `not exact`, `out of range`. */
export const quantity = exactly<'quantity'>;

/** How many, from a stored number, as `storedMoney`. */
export const storedQuantity = (value: number | null | undefined): Quantity => nearest(value, 'half up');

/** A percentage, from a JSON number. Raises `not a number`, `not exact`, `out of range`. */
export const percent = exactly<'percent'>;

/** A percentage from a stored number, as `storedMoney`. */
export const storedPercent = (value: number | null | undefined): Percent => nearest(value, 'half up');

/** Hours from a JSON number. Raises `not a number`, `not exact`, `out of range`. */
export const hours = exactly<'hours'>;

/** Hours from a stored number, as `storedMoney`. */
export const storedHours = (value: number | null | undefined): Hours => nearest(value, 'half up');
