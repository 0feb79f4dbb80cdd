import { minus, storedMoney, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { referencePart } from '../../../action/part.ts';
import type { Reader } from '../../../action/reader.ts';
import { ledgerRows, type StoredLedgerRow } from '../entry/ledger-rows.ts';

type Unposted = RowOf<'/finance/accounting/unpostedprocurement'>;

/** A detail of an adjustment, as accounting packages are given it: `id` is that of a ledger entry. */
export async function exportAdjustment(document: Unposted, reader: Reader): Promise<object> {
  const rows = await reader.select(ledgerRows, { receiptNumber: document.id });
  const offset = rows.find(({ accountType }) => accountType === 'IA');
  const of = rows.find((row) => row !== offset)?.adjustmentDetail ?? 0;
  const detail = await reader.get('/procurement/adjustments/{parentId}/details', of);
  return {
    id: String(offset?.id ?? document.id),
    documentType: 'INVENTORY ADJUSTMENT',
    documentDate: document.purchaseDate,
    glTypeID: 'IA',
    accountNumber: offset?.accountNumber,
    memo: offset?.description,
    adjustmentDescription: document.description,
    adjustmentDetail: rows
      .filter((row) => row !== offset)
      .map((row) => ({
        description: row.description,
        item: referencePart('IvItemReference', detail?.catalogItem ?? null),
        quantity: document.quantity,
        total: debited(row),
        cost: row.cost,
        productAccountNumber: row.accountNumber,
        costAccountNumber: row.costOfGoodsSoldAccountNumber,
        inventoryAccountNumber: row.inventory,
      })),
  };
}

/** Goods that went to another warehouse, as accounting packages are given them; the offset is the warehouse that they left. */
export async function exportTransfer(document: Unposted, reader: Reader): Promise<object> {
  const rows = await reader.select(ledgerRows, { receiptNumber: document.id });
  const into = rows.find(({ debit }) => (debit ?? 0) !== 0);
  const from = rows.find((row) => row !== into);
  const dated = { documentType: 'INVENTORY TRANSFER', documentDate: document.purchaseDate, glTypeId: 'IT' };
  return {
    ...dated,
    id: String(into?.id ?? document.id),
    accountNumber: into?.accountNumber,
    description: document.description,
    transferId: Number(into?.transfer ?? 0),
    glItemId: into?.item,
    quantity: document.quantity,
    cost: into?.cost,
    total: document.total,
    offset:
      from === undefined
        ? null
        : {
            ...dated,
            id: from.id,
            accountNumber: from.accountNumber,
            description: from.description,
            total: debited(from),
          },
  };
}

/** What a row debits, below zero what it credits. */
function debited({ debit, credit }: StoredLedgerRow): number {
  return toNumber(minus(storedMoney(debit), storedMoney(credit)));
}
