import { action } from '../../../action/action.ts';
import { findRecord } from '../../../action/find-record.ts';
import { file } from '../../../action/result.ts';
import { gatherInvoice } from './gather-invoice.ts';
import { renderInvoice } from './render-invoice.ts';

/** Shown rather than saved: its media type is published (evidence: invoices/pdf). */
export const printInvoice = action('GET /finance/invoices/{id}/pdf', {
  says: 'an invoice is rendered as a PDF: logo, addresses, facts, its lines by sort, totals and comments',
  source: 'evidence: invoices/pdf, invoices/printed, invoices/logo, invoices/template-parts',
  missing: 'what templates say of sorting and subtotals, and of tickets, projects and contacts of each entry',
  names: '/finance/invoices',
  reads: async ({ id }, reader, context) => {
    const invoice = await findRecord('/finance/invoices', id, reader);
    const bytes = await renderInvoice(await gatherInvoice(invoice, reader, context));
    return file({ bytes, mediaType: 'application/pdf' }, null);
  },
});
