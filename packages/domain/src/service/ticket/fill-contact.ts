import type { Behaviour } from '../../write/behaviour.ts';
import type { Draft } from '../../write/draft.ts';
import type { Unit } from '../../write/unit.ts';

/** A ticket shows its contact's name, telephone and address unless it was told others. */
export const ticketContact: Behaviour = {
  name: "a ticket takes its contact's name, telephone number and e-mail address",
  collections: ['/service/tickets'],
  moment: 'before save',
  source: 'assumed',
  when: (draft) => draft.changed('contact') && typeof draft.after['contact'] === 'number',
  does: async (draft, unit) => {
    const contact = await unit.get('/company/contacts', Number(draft.after['contact']));
    put(draft, 'contactName', contact?.['fullName']);
    for (const item of await defaultItems(Number(draft.after['contact']), unit)) {
      if (item['communicationType'] === 'Phone') {
        put(draft, 'contactPhoneNumber', item['value']);
        put(draft, 'contactPhoneExtension', item['extension']);
      } else if (item['communicationType'] === 'Email') put(draft, 'contactEmailAddress', item['value']);
    }
  },
};

function defaultItems(contactId: number, unit: Unit) {
  return unit.select('/company/contacts/{parentId}/communications', { contactId, defaultFlag: true });
}

/** What was sent counts more; what is too long for the ticket is left out rather than refused. */
function put(draft: Draft, key: string, value: unknown): void {
  const longest = draft.model.byName.get(key)?.maxLength ?? 1000;
  if (!draft.sent.has(key) && typeof value === 'string' && value.length <= longest) draft.after[key] = value;
}
