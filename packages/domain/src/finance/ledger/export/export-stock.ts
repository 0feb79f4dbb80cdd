import { minus, storedMoney, toNumber } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { referencePart } from '../../../action/part.ts';
import type { Reader } from '../../../action/reader.ts';
import { ledgerRows, type StoredLedgerRow } from '../entry/ledger-rows.ts';
import { itemMembers } from './invoice/detail-of-product.ts';

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
    glClass: offset?.glClass,
    memo: offset?.description,
    adjustmentDescription: document.description,
    adjustmentDetail: rows
      .filter((row) => row !== offset)
      .map((row) => ({
        description: row.description,
        memo: row.description,
        accountNumber: row.accountNumber,
        item: referencePart('IvItemReference', detail?.catalogItem ?? null),
        quantity: document.quantity,
        total: debited(row),
        cost: row.cost,
        productAccountNumber: row.accountNumber,
        glClass: row.glClass,
        ...stockAccounts(row),
      })),
  };
}

/** Goods that went to another warehouse, as accounting packages are given them; the offset is the warehouse that they left. */
export async function exportTransfer(document: Unposted, reader: Reader): Promise<object> {
  const rows = await reader.select(ledgerRows, { receiptNumber: document.id });
  const into = rows.find(({ debit }) => (debit ?? 0) !== 0);
  const from = rows.find((row) => row !== into);
  const item = into?.item == null ? null : await reader.first('/procurement/catalog', { identifier: into.item });
  const bin = document.intoBin === null ? null : await reader.get('/procurement/warehouseBins', document.intoBin);
  const dated = { documentType: 'INVENTORY TRANSFER', documentDate: document.purchaseDate, glTypeId: 'IT' };
  return {
    ...dated,
    id: String(into?.id ?? document.id),
    accountNumber: into?.accountNumber,
    glClass: into?.glClass,
    description: document.description,
    transferId: Number(into?.transfer ?? 0),
    salesCode: into?.salesCode,
    memo: into?.description,
    ...stockAccounts(into),
    cogsXref: into?.costOfGoodsSoldAccountNumber,
    inventoryXref: into?.inventory,
    ...(await itemMembers(item, null, reader)),
    glItemId: into?.item,
    itemDescription: item?.description,
    salesDescription: item?.customerDescription,
    itemPrice: item?.price,
    taxable: item?.taxableFlag === true,
    quantity: document.quantity,
    cost: into?.cost,
    total: document.total,
    bin: referencePart('WarehouseBinReference', document.intoBin),
    warehouse: referencePart('WarehouseReference', bin?.warehouse ?? null),
    transferFromBin: referencePart('WarehouseBinReference', document.fromBin),
    transferToBin: referencePart('WarehouseBinReference', document.intoBin),
    transferFromLocationXref: await locationXrefOf(document.fromBin, reader),
    transferToLocationXref: await locationXrefOf(document.intoBin, reader),
    locationXref: await locationXrefOf(document.intoBin, reader),
    offset:
      from === undefined
        ? null
        : {
            ...dated,
            id: from.id,
            accountNumber: from.accountNumber,
            glClass: from.glClass,
            description: from.description,
            total: debited(from),
          },
  };
}

function stockAccounts(row: StoredLedgerRow | undefined) {
  return { costAccountNumber: row?.costOfGoodsSoldAccountNumber, inventoryAccountNumber: row?.inventory };
}

async function locationXrefOf(bin: number | null, reader: Reader): Promise<string | null | undefined> {
  const found = bin === null ? null : await reader.get('/procurement/warehouseBins', bin);
  return found?.warehouse == null ? null : (await reader.get('/procurement/warehouses', found.warehouse))?.locationXref;
}

/** What a row debits, below zero what it credits. */
function debited({ debit, credit }: StoredLedgerRow): number {
  return toNumber(minus(storedMoney(debit), storedMoney(credit)));
}
