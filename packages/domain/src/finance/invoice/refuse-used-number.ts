import { behaviour } from '../../unit/behaviour.ts';

/** Two bills of one number cannot be told apart by whoever pays them. */
export const refuseUsedNumber = behaviour('/finance/invoices', {
  says: 'no two invoices have the same number',
  source: 'evidence: invoices/number',
  phase: 'refuse',
  on: { changed: ['invoiceNumber'] },
  when: ({ after }) => (after.invoiceNumber ?? '') !== '',
  does: async (invoice, unit) => {
    const { id, invoiceNumber } = invoice.after;
    const other = await unit.first('/finance/invoices', { invoiceNumber });
    if (other !== null && other.id !== id)
      invoice.refuse('InvalidField', 'invoiceNumber', `The invoice number ${invoiceNumber} is in use.`);
  },
});
