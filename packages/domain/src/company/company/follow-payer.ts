import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';
import { follow } from '../own-records/follow-company.ts';

/** Who pays for a company is written to at home. */
export const followOwnPayer = behaviour('/company/companies', {
  says: 'a company that another one pays for from now on is billed at the billing site of that one and by its billing contact, one that pays for itself again at its own, unless others are sent',
  source: 'evidence: companies/follows-payer',
  phase: 'derive',
  on: { changed: ['billToCompany'] },
  sets: ['billingSite', 'billingContact'],
  when: ({ before, after, trusted }) => before !== null && after.billToCompany != null && !trusted,
  does: async (company, unit) => {
    const { id, billToCompany, site, defaultContact } = company.after;
    const payer = billToCompany === id ? null : await unit.get('/company/companies', billToCompany ?? 0);
    follow(company as Draft, 'billingSite', (payer === null ? site : (payer.billingSite ?? payer.site)) ?? null);
    follow(company as Draft, 'billingContact', (payer === null ? defaultContact : payer.billingContact) ?? null);
  },
});
