import type { FieldsOf } from '@reeve/store';
import type { Account } from './choose-account.ts';

const places = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const same = ['inventory', 'salesCode', 'productId'] as const;

/** What a row of the ledger takes from its account: segments, and their number as accounting packages know it. */
export function accountFields(account: Account | null): FieldsOf<'/finance/accounting/batches/{parentId}/entries'> {
  if (account === null) return {};
  const fields: Record<string, string | null> = {};
  for (const place of places) {
    fields[`segment${place}`] = account[`segment${place}`];
    fields[`cogs${place}`] = account[`cogs${place}`];
  }
  for (const key of same) fields[key] = account[key];
  const number = (part: 'segment' | 'cogs') => numberOf(places.map((place) => account[`${part}${place}`]));
  return { ...fields, accountNumber: number('segment'), costOfGoodsSoldAccountNumber: number('cogs') };
}

/** Segments that are filled, put together. */
export function numberOf(segments: readonly (string | null)[]): string | null {
  const filled = segments.filter((segment) => segment !== null && segment !== '');
  return filled.length === 0 ? null : filled.join('-');
}
