import { behaviour } from '../../unit/behaviour.ts';

/** Companies are told apart by their identifiers. */
export const refuseUsedIdentifier = behaviour('/company/companies', {
  says: 'no two companies have the same identifier',
  source: 'evidence: companies/identifier',
  phase: 'refuse',
  on: { changed: ['identifier'] },
  does: async (company, unit) => {
    const same = await unit.first('/company/companies', { identifier: company.after.identifier ?? '' });
    if (same !== null && same.id !== company.after.id)
      company.refuse('ObjectExists', 'identifier', 'Company ID already in use.');
  },
});
