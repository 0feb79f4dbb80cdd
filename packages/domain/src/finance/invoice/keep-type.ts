import { behaviour } from '../../unit/behaviour.ts';

/** Of what type an invoice is, is said when it is made; the sentence is ours. */
export const keepType = behaviour('/finance/invoices', {
  says: 'the type of an invoice stays',
  source: 'evidence: invoices/type-stays',
  phase: 'refuse',
  on: { changed: ['type'] },
  when: ({ before }) => before !== null,
  does: (invoice) =>
    invoice.refuse(
      'InvalidField',
      'type',
      'type can only be chosen when an invoice is made: delete it and make another.',
    ),
});
