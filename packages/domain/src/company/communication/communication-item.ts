import type { StoredRecord } from '@reeve/store';
import type { Behaviour } from '../../write/behaviour.ts';

const items = '/company/contacts/{parentId}/communications';

/** A communication item is of the kind that its type says; an e-mail address has a domain. */
export const communicationKind: Behaviour = {
  name: "a communication item takes its kind from its type, and an e-mail address's domain from its value",
  collections: [items],
  moment: 'before save',
  source: 'wire-behaviour 5.3',
  when: () => true,
  does: async (draft, unit) => {
    const type =
      typeof draft.after['type'] === 'number'
        ? await unit.get('/company/communicationTypes', draft.after['type'])
        : null;
    if (type !== null) draft.after['communicationType'] = kindOf(type);
    const value = draft.after['value'];
    const isEmail = draft.after['communicationType'] === 'Email' && typeof value === 'string' && value.includes('@');
    draft.after['domain'] = isEmail ? String(value).slice(String(value).lastIndexOf('@')) : null;
  },
};

function kindOf(type: StoredRecord): 'Email' | 'Fax' | 'Phone' {
  if (type['emailFlag'] === true) return 'Email';
  return type['faxFlag'] === true ? 'Fax' : 'Phone';
}

/** Of each kind, one item of a contact is the default one. */
export const oneDefaultItem: Behaviour = {
  name: 'a default communication item takes the mark from the others of its kind',
  collections: [items],
  moment: 'after save',
  source: 'wire-behaviour 5.1',
  when: (draft) => draft.after['defaultFlag'] === true && (draft.before === null || draft.changed('defaultFlag')),
  does: async (draft, unit) => {
    const { contactId, communicationType } = draft.after;
    const others = await unit.select(items, { contactId: contactId as number, defaultFlag: true });
    for (const other of others) {
      if (other.id !== draft.after.id && other['communicationType'] === communicationType)
        await unit.amend(items, other.id, { defaultFlag: false });
    }
  },
};
