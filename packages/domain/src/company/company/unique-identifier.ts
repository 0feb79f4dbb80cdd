import type { Behaviour } from '../../write/behaviour.ts';

/** Companies and members are told apart by their identifiers. */
export const uniqueIdentifier: Behaviour = {
  name: 'no two companies, and no two members, have the same identifier',
  collections: ['/company/companies', '/system/members'],
  moment: 'before save',
  source: 'wire-behaviour 1.2 (companies); members are assumed',
  when: (draft) => draft.changed('identifier'),
  does: async (draft, unit) => {
    const path = draft.table.collection.path;
    const identifier = String(draft.after['identifier'] ?? '');
    const same = await unit.first(path, { identifier });
    if (same === null || same.id === draft.after.id) return;
    draft.refuse(
      'ObjectExists',
      'identifier',
      path === '/company/companies' ? 'Company ID already in use.' : 'Member ID already in use.',
    );
  },
};
