import { referencePart } from '../../../action/part.ts';
import type { Reader } from '../../../action/reader.ts';
import { exportCustomer } from './export-customer.ts';
import { exportExpense } from './export-expense.ts';
import { exportExpenseBill, splitExpenses } from './export-expense-bill.ts';
import { exportPayment } from './export-payment.ts';
import { exportAdjustment, exportTransfer } from './export-stock.ts';
import { exportVendor } from './export-vendor.ts';
import type { ExportedDocuments } from './exported-documents.ts';
import { exportInvoice } from './invoice/export-invoice.ts';
import { type InvoiceFormat, invoiceExport } from './invoice/invoice-export.ts';
import { exportPurchase } from './purchase/export-purchase.ts';
import { groupPurchases } from './purchase/group-purchases.ts';
import { withoutNulls } from './without-nulls.ts';

/** The document that accounting packages are given: settings, who is concerned, and every document with its accounts. */
export async function gatherExport(
  settings: Readonly<Record<string, unknown>>,
  { batch, invoices, expenses, payments, receipts }: ExportedDocuments,
  reader: Reader,
): Promise<unknown> {
  const transactions: object[] = [];
  const format = formatOf(settings['summarizeInvoices']);
  for (const invoice of invoices)
    transactions.push(await exportInvoice(await invoiceExport(invoice, { batch, format }, reader), reader));
  for (const payment of payments) transactions.push(await exportPayment(payment, reader));
  const spent: object[] = [];
  const { owed, others } = await splitExpenses(expenses, reader);
  for (const expense of others) spent.push(await exportExpense(expense, reader));
  const bills: object[] = [];
  for (const report of owed) bills.push(await exportExpenseBill(report, reader));
  const bought: object[] = [];
  const purchases = receipts.filter(({ procurementType }) => procurementType === 'Purchase');
  for (const group of await groupPurchases(purchases, reader)) bought.push(await exportPurchase(group, reader));
  const adjusted: object[] = [];
  const transferred: object[] = [];
  for (const receipt of receipts)
    if (receipt.procurementType === 'Adjustment') adjusted.push(await exportAdjustment(receipt, reader));
    else if (receipt.procurementType === 'Transfer') transferred.push(await exportTransfer(receipt, reader));
  return withoutNulls({
    exportSettings: settings,
    vendors: [...(await vendorsOf(expenses, reader)), ...(await suppliersOf(purchases, reader))],
    customers: await customersOf(invoices, reader),
    transactions,
    expenses: spent,
    expenseBills: bills,
    purchaseTransactions: bought,
    adjustmentTransactions: adjusted,
    inventoryTransfers: transferred,
  });
}

/** Members who are paid back. */
async function vendorsOf(expenses: ExportedDocuments['expenses'], reader: Reader): Promise<object[]> {
  const vendors: object[] = [];
  for (const id of distinct(expenses.map(({ member }) => member))) {
    const member = await reader.get('/system/members', id);
    vendors.push({ member: referencePart('MemberReference', id), vendorNumber: member?.vendorNumber });
  }
  return vendors;
}

/** Companies that purchases are owed to. */
async function suppliersOf(purchases: ExportedDocuments['receipts'], reader: Reader): Promise<object[]> {
  const suppliers: object[] = [];
  for (const id of distinct(purchases.map(({ vendor }) => vendor))) {
    const company = await reader.get('/company/companies', id);
    if (company !== null) suppliers.push(await exportVendor(company, reader));
  }
  return suppliers;
}

async function customersOf(invoices: ExportedDocuments['invoices'], reader: Reader): Promise<object[]> {
  const customers: object[] = [];
  for (const id of distinct(invoices.map(({ billToCompany, company }) => billToCompany ?? company))) {
    const company = await reader.get('/company/companies', id);
    if (company === null) continue;
    customers.push(await exportCustomer(company, reader));
  }
  return customers;
}

function distinct(ids: readonly (number | null)[]): number[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

function formatOf(asked: unknown): InvoiceFormat {
  return asked === 'Condensed' || asked === 'Detailed' ? asked : 'Default';
}
