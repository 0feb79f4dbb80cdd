import { day } from '../../making/moments.ts';
import { type DemoContext, member, stampAt } from '../demo-context.ts';

const bookkeeper = 'CHolt';
const entries = '/finance/accounting/batches/{parentId}/entries';

/** Who looks after a client earns a part of what goods bring in. */
export async function createCommissionRules(context: DemoContext): Promise<void> {
  const rule = { commissionPercent: 5, commissionBasis: 'GrossProfit', productsFlag: true };
  const body = { ...rule, member: member(context, bookkeeper), invoiceOption: 'AllInvoices' };
  await context.records.seeder.create('/sales/commissions', body, stampAt(context.now - 400 * day, bookkeeper));
}

/** The months that are over long enough are with the accountant, a batch each; what is newer waits. */
export async function closeBooks(context: DemoContext): Promise<void> {
  const { records, now } = context;
  const months = new Map<string, number[]>();
  for (const { id, _dateEntered: at } of await records.seeder.list(entries, { isBatched: false })) {
    if (Date.parse(String(at)) > now - 45 * day) continue;
    const month = String(at).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), id]);
  }
  for (const [month, processedRecordIds] of [...months].toSorted())
    await closeMonth(context, month, processedRecordIds);
}

async function closeMonth(
  { records, now }: DemoContext,
  month: string,
  processedRecordIds: readonly number[],
): Promise<void> {
  const flags = { exportInvoicesFlag: true, exportExpensesFlag: true, exportProductsFlag: false };
  const body = { batchIdentifier: `BOOKS-${month}`, ...flags, processedRecordIds };
  const over = Date.parse(`${month}-28T15:00:00Z`) + 10 * day;
  const stamp = stampAt(Math.min(over, now), bookkeeper);
  await records.seeder.act('POST /finance/accounting/batches', {}, body, stamp);
}
