import type { FieldsOf } from '@reeve/store';
import { numbersOf } from './account-numbers.ts';
import type { Account } from './choose-account.ts';

const places = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const same = ['inventory', 'salesCode', 'productId'] as const;

/** What a row of the ledger takes from its account: segments, and their number and class as accounting packages know them. */
export function accountFields(
  account: Account | null,
  classes: ReadonlySet<number>,
): FieldsOf<'/finance/accounting/batches/{parentId}/entries'> {
  if (account === null) return {};
  const fields: Record<string, string | null> = {};
  for (const place of places) {
    fields[`segment${place}`] = account[`segment${place}`];
    fields[`cogs${place}`] = account[`cogs${place}`];
  }
  for (const key of same) fields[key] = account[key];
  return { ...fields, ...numbersOf(account, classes) };
}
