import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';
import { followCompany } from './follow-company.ts';

/** An invoice goes where whoever pays it is. */
export const followInvoicePayer = behaviour('/finance/invoices', {
  says: 'an invoice that is billed or shipped to another company than before goes to the site of that one, unless another is sent',
  source: 'evidence: companies/follows-payer',
  phase: 'derive',
  on: { changed: ['billToCompany', 'shipToCompany'] },
  sets: ['billingSite', 'shippingSite'],
  when: ({ trusted }) => !trusted,
  does: async (invoice, unit) => {
    await followCompany(invoice as Draft, unit, { company: 'billToCompany', site: 'billingSite', pays: true });
    await followCompany(invoice as Draft, unit, { company: 'shipToCompany', site: 'shippingSite' });
  },
});
