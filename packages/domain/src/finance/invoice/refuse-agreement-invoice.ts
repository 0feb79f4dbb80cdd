import { refuse } from '../../fault.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** Agreements are invoiced by an action of theirs, never by a create. */
export const refuseAgreementInvoice = behaviour('/finance/invoices', {
  says: 'an invoice of an agreement is not made by a create',
  source: 'evidence: invoices/agreement-invoices',
  phase: 'refuse',
  on: 'create',
  when: ({ trusted, after }) => !trusted && (after.type === 'Agreement' || after.applyToType === 'Agreement'),
  does: () =>
    refuse({ kind: 'refused by rule', message: 'Cannot create agreement invoices through the Invoicing API' }),
});
