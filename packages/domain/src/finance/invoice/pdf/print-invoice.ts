import { action } from '../../../action/action.ts';
import { findRecord } from '../../../action/find-record.ts';
import { file } from '../../../action/result.ts';
import { gatherInvoice } from './gather-invoice.ts';
import { renderInvoice } from './render-invoice.ts';

/** Shown rather than saved: its media type is published (evidence: invoices/pdf). */
export const printInvoice = action('GET /finance/invoices/{id}/pdf', {
  says: 'an invoice is rendered as a PDF: addresses, facts, its lines by sort, totals and comments',
  source: 'evidence: invoices/pdf, invoices/printed',
  missing: 'the logo, and what templates say of captions, margins and what is shown',
  names: '/finance/invoices',
  reads: async ({ id }, reader, { now }) => {
    const invoice = await findRecord('/finance/invoices', id, reader);
    const bytes = await renderInvoice(await gatherInvoice(invoice, now, reader));
    return file({ bytes, mediaType: 'application/pdf' }, null);
  },
});
