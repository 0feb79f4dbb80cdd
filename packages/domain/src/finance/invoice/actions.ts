import type { Action } from '../../action/action.ts';
import { printInvoice } from './pdf/print-invoice.ts';
import { showInvoiceInfo } from './show-invoice-info.ts';

/** What is done to invoices, and shown of them, beyond plain reads and writes. */
export const invoiceActions: readonly Action[] = [showInvoiceInfo, printInvoice];
