import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../action/reader.ts';

/** Writes an amount; null is nothing. */
export type MoneyText = (amount: number | null) => string;

/** How amounts of an invoice are written: in its currency's manner, and as `$1,234.50` without one. */
export async function moneyTextOf({ currency }: RowOf<'/finance/invoices'>, reader: Reader): Promise<MoneyText> {
  const found = currency === null ? null : await reader.get('/finance/currencies', currency);
  const [thousands, point] = [found?.thousandsSeparator ?? ',', found?.decimalSeparator ?? '.'];
  const symbol = found === null || found.displaySymbolFlag !== false ? (found?.symbol ?? '$') : '';
  return (amount) => {
    const [whole = '0', part = ''] = Math.abs(amount ?? 0)
      .toFixed(found?.numberOfDecimals ?? 2)
      .split('.');
    const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, thousands);
    const text = `${symbol}${grouped}${part === '' ? '' : `${point}${part}`}`;
    return (amount ?? 0) < 0 ? `(${text})` : text;
  };
}
