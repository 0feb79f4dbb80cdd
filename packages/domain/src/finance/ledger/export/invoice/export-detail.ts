import { minus, storedQuantity, toNumber } from '@reeve/calculation';
import type { Reader } from '../../../../action/reader.ts';
import type { DetailLine } from './detail-lines.ts';
import type { DetailMembers } from './detail-members.ts';
import { productMembers } from './detail-of-product.ts';
import { expenseMembers, ownMembers, timeMembers } from './detail-of-service.ts';
import { taxMembers } from './detail-of-tax.ts';
import type { InvoiceExport } from './invoice-export.ts';

const summaryOptions = { Default: '0', Condensed: '1', Detailed: '2' } as const;

/** A detail of an invoice, as accounting packages are given it (evidence: invoices/details). */
export async function exportDetail(line: DetailLine, document: InvoiceExport, reader: Reader): Promise<object> {
  const { row, total } = line;
  const { pieces, worth, ...members } = await membersOf(line, document, reader);
  return {
    id: row.id,
    documentDate: document.invoice.date,
    documentType: document.documentType,
    accountNumber: row.accountNumber,
    glClass: row.glClass,
    glTypeId: row.accountType,
    glItemId: row.item,
    invoiceSummaryOption: summaryOptions[document.format],
    cost: line.cost,
    salesCode: row.salesCode,
    description: row.description,
    quantity: quantityOf(pieces, worth, total),
    total,
    currency: document.currency,
    costAccountNumber: row.costOfGoodsSoldAccountNumber,
    inventoryAccountNumber: row.inventory,
    cogsXref: row.costOfGoodsSoldAccountNumber,
    inventoryXref: row.inventory,
    ...members,
  };
}

function membersOf(line: DetailLine, document: InvoiceExport, reader: Reader): Promise<DetailMembers> {
  const { bookedExpense, bookedProduct, accountType } = line.row;
  if (line.entry !== null) return timeMembers(line.entry, document, reader);
  if (bookedProduct !== null) return productMembers(bookedProduct, line, document, reader);
  if (bookedExpense !== null) return expenseMembers(bookedExpense, line, document, reader);
  return Promise.resolve(accountType === 'ST' ? taxMembers(line, document) : ownMembers(line, document));
}

/** Pieces count as the total does: below zero of what is sold, above of what is given back. */
function quantityOf(pieces: number | null, worth: number, total: number): number {
  if (pieces === null) return 0;
  const isGivenBack = worth !== 0 && Math.sign(worth) === Math.sign(total);
  return isGivenBack ? pieces : toNumber(minus(storedQuantity(0), storedQuantity(pieces)));
}
