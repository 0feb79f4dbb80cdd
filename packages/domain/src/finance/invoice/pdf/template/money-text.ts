import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../../action/reader.ts';
import { type InvoiceTemplate, shownParts } from './shown-parts.ts';

/** Writes an amount, with as many decimals as its currency has unless told otherwise; null is nothing. */
export type MoneyText = (amount: number | null, decimals?: number) => string;

type CurrencyRow = RowOf<'/finance/currencies'>;

/**
 * How amounts of an invoice are written: in its currency's manner, with its symbol and identifier as it or the template says, and
 * as `$1,234.50` without one. What is negative is in parentheses, where the currency says so or there is none, else after a minus.
 */
export async function moneyTextOf(
  { currency }: RowOf<'/finance/invoices'>,
  template: InvoiceTemplate | null,
  reader: Reader,
): Promise<MoneyText> {
  const found = currency === null ? null : await reader.get('/finance/currencies', currency);
  const [thousands, point] = [found?.thousandsSeparator ?? ',', found?.decimalSeparator ?? '.'];
  const around = signsOf(found, template);
  return (amount, decimals = found?.numberOfDecimals ?? 2) => {
    const [whole = '0', part = ''] = Math.abs(amount ?? 0)
      .toFixed(decimals)
      .split('.');
    const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, thousands);
    const text = around(`${grouped}${part === '' ? '' : `${point}${part}`}`);
    if ((amount ?? 0) >= 0) return text;
    return found?.negativeParenthesesFlag === false ? `-${text}` : `(${text})`;
  };
}

/** What stands about a number: the symbol, on the right where the currency is aligned so, and the identifier after it. */
function signsOf(currency: CurrencyRow | null, template: InvoiceTemplate | null): (text: string) => string {
  const shown = shownParts(
    [
      { caption: 'symbol', flag: 'currencySymbolVisibleFlag', usual: currency?.displaySymbolFlag !== false },
      { caption: 'id', flag: 'currencyIdVisibleFlag', usual: false },
    ] as const,
    template,
  ).map(({ caption }) => caption);
  const symbol = shown.includes('symbol') ? (currency?.symbol ?? '$') : '';
  const id = shown.includes('id') && currency?.currencyIdentifier ? ` ${currency.currencyIdentifier}` : '';
  return (text) =>
    currency?.rightAlign === true && symbol !== '' ? `${text} ${symbol}${id}` : `${symbol}${text}${id}`;
}
