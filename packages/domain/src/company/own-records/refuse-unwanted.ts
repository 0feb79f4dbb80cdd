import { behaviour } from '../../unit/behaviour.ts';

const statuses = '/company/companies/statuses';

/** What is begun for a company. Work on what is there goes on, and is billed. */
const begun = [
  '/service/tickets',
  '/project/projects',
  '/company/contacts',
  '/company/configurations',
  '/finance/agreements',
  '/sales/opportunities',
  '/sales/orders',
  '/sales/activities',
] as const;

/** Nothing is begun for a company whose status says so; what is there stays, and is changed as before. */
export const refuseUnwanted = behaviour(begun, {
  says: 'nothing new is for a company of a status with `disallowSavingFlag`',
  source: 'evidence: companies/no-saving',
  phase: 'refuse',
  on: { changed: ['company'] },
  when: ({ trusted, after }) => !trusted && after.company != null,
  does: async (draft, unit) => {
    const barred = await unit.keep('statuses that bar new records', [statuses], async () => {
      const found = await unit.select(statuses, { disallowSavingFlag: true });
      return new Set(found.map(({ id }) => id));
    });
    if (barred.size === 0) return;
    const company = await unit.get('/company/companies', draft.after.company ?? 0);
    if (company?.status == null || !barred.has(company.status)) return;
    const text = `Company ${company.id} has a status that allows no new records`;
    draft.refuse('InvalidField', 'company/id', text);
  },
});
