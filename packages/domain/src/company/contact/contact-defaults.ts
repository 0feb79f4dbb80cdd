import type { Behaviour } from '../../write/behaviour.ts';

/** What a new contact has without being told. */
export const contactDefaults: Behaviour = {
  name: 'a new contact has portal security level 1 and no portal login',
  collections: ['/company/contacts'],
  moment: 'before save',
  source: 'wire-behaviour 5.3',
  when: (draft) => draft.before === null,
  does: (draft) => {
    draft.fill('portalSecurityLevel', 1);
    if (!draft.sent.has('disablePortalLoginFlag')) draft.after['disablePortalLoginFlag'] = true;
  },
};
