import { action } from '../../../action/action.ts';
import { findRecord } from '../../../action/find-record.ts';
import { file } from '../../../action/result.ts';
import { gatherInvoice } from './gather-invoice.ts';
import { renderInvoice } from './render-invoice.ts';

/** Shown rather than saved: its media type is published (evidence: invoices/pdf). */
export const printInvoice = action('GET /finance/invoices/{id}/pdf', {
  says: 'an invoice is rendered as a PDF: logo, addresses, facts, its lines by sort in the order of its template, totals and comments',
  source:
    'evidence: invoices/pdf, invoices/printed, invoices/logo, invoices/template-parts, invoices/template-order, invoices/template-subject',
  names: '/finance/invoices',
  reads: async ({ id }, reader, context) => {
    const invoice = await findRecord('/finance/invoices', id, reader);
    const bytes = await renderInvoice(await gatherInvoice(invoice, reader, context));
    return file({ bytes, mediaType: 'application/pdf' }, null);
  },
});
