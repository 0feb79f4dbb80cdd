import type { Behaviour } from '../../write/behaviour.ts';

/** Contacts and members have a full name, by which references show them. */
export const fullName: Behaviour = {
  name: 'the full name follows from first and last name',
  collections: ['/company/contacts', '/system/members'],
  moment: 'before save',
  source: 'wire-behaviour 2.2',
  when: () => true,
  does: (draft) => {
    const names = [draft.after['firstName'], draft.after['lastName']].filter(
      (name) => typeof name === 'string' && name !== '',
    );
    const given = draft.after['licenseClass'] === 'A' ? draft.after['name'] : null;
    draft.after['fullName'] = typeof given === 'string' && given !== '' ? given : names.join(' ');
  },
};
