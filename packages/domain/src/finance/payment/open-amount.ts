import { balanceOf, type Money, money, storedMoney, sumOf } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { StoredRecords } from '../../unit/roll-up.ts';

const payments = '/finance/invoices/{parentId}/payments';

/** What is open on a payment's invoice without that payment. */
export async function openAmount(
  { id, invoice }: Pick<RowOf<typeof payments>, 'id' | 'invoice'>,
  records: StoredRecords,
): Promise<Money> {
  const billed = await records.get('/finance/invoices', invoice ?? 0);
  const others = (await records.select(payments, { invoice })).filter((each) => each.id !== id);
  const paid = sumOf(others.map(({ amount }) => storedMoney(amount)));
  return balanceOf(storedMoney(billed?.total), paid, money(0));
}
