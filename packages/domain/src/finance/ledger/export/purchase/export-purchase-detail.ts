import { minus, storedMoney, storedQuantity, toNumber } from '@reeve/calculation';
import { referencePart } from '../../../../action/part.ts';
import type { Reader } from '../../../../action/reader.ts';
import type { StoredLedgerRow } from '../../entry/ledger-rows.ts';
import { itemMembers } from '../invoice/detail-of-product.ts';
import { asPercent, exportedLevels, partOfOne } from '../invoice/taxes-of-invoice.ts';
import type { PurchaseGroup } from './group-purchases.ts';

type GroupedDocument = PurchaseGroup['documents'][number];

/** Whether a row of a purchase is of its taxes, which are exported apart. */
export const isTax = ({ accountType }: StoredLedgerRow) => accountType === 'PT' || accountType === 'FT';

/** Goods of a bill, or its freight: pieces and amounts below zero, as it is owed (evidence: invoices/purchases). */
export async function exportPurchaseDetail(
  row: StoredLedgerRow,
  grouped: GroupedDocument,
  group: PurchaseGroup,
  reader: Reader,
): Promise<object> {
  const { document, line } = grouped;
  return {
    ...(await sharedMembers(row, grouped, group, reader)),
    description: 'Purchase',
    memo: row.description,
    taxable: document.itemTaxableFlag === true,
    quantity: line === null ? -1 : opposite(document.quantity),
  };
}

/** A tax of a bill, with the rate of its level. */
export async function exportPurchaseTax(
  row: StoredLedgerRow,
  grouped: GroupedDocument,
  group: PurchaseGroup,
  reader: Reader,
): Promise<object> {
  const code = group.order?.taxCode == null ? null : await reader.get('/finance/taxCodes', group.order.taxCode);
  const level = code === null ? undefined : exportedLevels(code).find((each) => each.level === row.bookedLevel);
  return {
    ...(await sharedMembers(row, grouped, group, reader)),
    memo: row.description,
    taxableFlag: false,
    quantity: 0,
    taxCode: referencePart('TaxCodeReference', code?.id),
    taxRate: partOfOne(level?.rate ?? 0),
    taxRatePercent: asPercent(level?.rate ?? 0),
    taxAgencyXref: level?.agencyXref,
  };
}

async function sharedMembers(
  row: StoredLedgerRow,
  { document, line }: GroupedDocument,
  { order }: PurchaseGroup,
  reader: Reader,
) {
  const item = line?.product == null ? null : await reader.get('/procurement/catalog', line.product);
  const vendor = order?.vendorCompany == null ? null : await reader.get('/company/companies', order.vendorCompany);
  const code = order?.taxCode == null ? null : await reader.get('/finance/taxCodes', order.taxCode);
  return {
    id: row.id,
    documentDate: document.purchaseDate,
    accountNumber: row.accountNumber,
    glClass: row.glClass,
    glTypeId: row.accountType,
    glItemId: row.item,
    salesCode: row.salesCode,
    cost: row.cost,
    vendorNumber: vendor?.vendorIdentifier,
    vendorAccountNumber: vendor?.accountNumber,
    costAccountNumber: row.costOfGoodsSoldAccountNumber,
    inventoryAccountNumber: row.inventory,
    cogsXref: row.costOfGoodsSoldAccountNumber,
    inventoryXref: row.inventory,
    ...(await itemMembers(item, line?.unitOfMeasure ?? null, reader)),
    ...(await placeMembers(line, reader)),
    itemDescription: item?.description ?? line?.description,
    salesDescription: item?.customerDescription,
    itemPrice: item?.price,
    itemCost: line?.unitCost,
    total: toNumber(minus(storedMoney(row.credit), storedMoney(row.debit))),
    currency: referencePart('CurrencyReference', document.currency),
    serialNumbers: line?.serialNumbers,
    dropShippedFlag: order?.dropShipCustomerFlag === true,
    lineNumber: line?.lineNumber,
    shipmentMethod: referencePart('ShipmentMethodReference', line?.shipmentMethod ?? order?.shipmentMethod),
    purchaseHeaderTaxGroup: code?.identifier,
  };
}

async function placeMembers(line: GroupedDocument['line'], reader: Reader) {
  const warehouse = line?.warehouse == null ? null : await reader.get('/procurement/warehouses', line.warehouse);
  return {
    warehouseBin: referencePart('WarehouseBinReference', line?.warehouseBin),
    warehouseSite: referencePart('SiteReference', warehouse?.site),
    locationXref: warehouse?.locationXref,
  };
}

function opposite(quantity: number | null): number {
  return toNumber(minus(storedQuantity(0), storedQuantity(quantity)));
}
