import { behaviour } from '../../unit/behaviour.ts';

const collections = [
  '/project/projects',
  '/finance/agreements',
  '/sales/opportunities',
  '/sales/orders',
  '/sales/activities',
  '/company/configurations',
] as const;

/** Whoever is named as the contact of something is one of its company, or of none. */
export const refuseOtherCompany = behaviour(collections, {
  says: 'the contact that is named of a project, an agreement, an opportunity, an order, an activity or a configuration is one of its company',
  source: 'evidence: contacts/of-company',
  phase: 'refuse',
  on: { changed: ['contact'] },
  when: ({ after, trusted }) => after.contact !== null && after.company !== null && !trusted,
  does: async (record, unit) => {
    const { company, contact } = record.after;
    const person = await unit.get('/company/contacts', contact ?? 0);
    if (person?.company != null && person.company !== company)
      record.refuse('NotFound', 'contact/id', `Contact ${contact} not found for Company ${company}`);
  },
});
