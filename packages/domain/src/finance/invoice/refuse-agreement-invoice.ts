import { refuse } from '../../fault.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** Agreements are invoiced by an action of theirs, never by a create. */
export const refuseAgreementInvoice = behaviour('/finance/invoices', {
  says: 'an invoice of an agreement is made neither by a create nor of another one',
  source: 'evidence: invoices/agreement-invoices',
  phase: 'refuse',
  on: { changed: ['type', 'applyToType'] },
  when: ({ trusted, before, after }) =>
    !trusted && before?.type !== 'Agreement' && (after.type === 'Agreement' || after.applyToType === 'Agreement'),
  does: () =>
    refuse({ kind: 'refused by rule', message: 'Cannot create agreement invoices through the Invoicing API' }),
});
