import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';
import { followCompany } from './follow-company.ts';

const collections = [
  '/finance/agreements',
  '/sales/opportunities',
  '/sales/orders',
  '/project/projects',
  '/project/projects/{parentId}/phases',
] as const;

/** A bill goes where whoever pays it is, and a parcel where whoever gets it is. */
export const followPayer = behaviour(collections, {
  says: 'an agreement, a sale, a project or a phase that is billed or shipped to another company than before goes to the site of that one, and to its billing contact, unless others are sent',
  source: 'evidence: companies/follows-payer',
  phase: 'derive',
  on: { changed: ['billToCompany', 'shipToCompany'] },
  sets: ['billToSite', 'billToContact', 'shipToSite', 'shipToContact'],
  when: ({ trusted }) => !trusted,
  does: async (draft, unit) => {
    for (const way of ['billTo', 'shipTo'] as const)
      await followCompany(draft as Draft, unit, {
        company: `${way}Company`,
        site: `${way}Site`,
        contact: `${way}Contact`,
        ...(way === 'billTo' ? { pays: true } : {}),
      });
  },
});
