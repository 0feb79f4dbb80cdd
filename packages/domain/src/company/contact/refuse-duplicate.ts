import { isObject } from '../../body/members.ts';
import { refuse } from '../../fault.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';

const contacts = '/company/contacts';
const items = '/company/contacts/{parentId}/communications';

/** The same person of the same company, by name and e-mail address, is made once: a call that is sent again is refused. */
export const refuseDuplicate = behaviour(contacts, {
  says: 'a contact of the same name, company and e-mail address is refused unless duplicates are to be ignored',
  source: 'evidence: contacts/duplicates, contacts/same-address, errors/business-codes',
  phase: 'refuse',
  on: 'create',
  when: ({ trusted, after }) => !trusted && after.ignoreDuplicates !== true,
  does: async (contact, unit) => {
    const emails = await sentEmails(contact, unit);
    if (emails.size === 0) return;
    const { firstName, lastName, company } = contact.after;
    for (const { id } of await unit.select(contacts, { firstName, lastName, company })) {
      const same = (await unit.select(items, { contactId: id, communicationType: 'Email' })).find(({ value }) =>
        emails.has(value?.toLowerCase() ?? ''),
      );
      if (same !== undefined) refuse(duplicate(id));
    }
  },
});

function duplicate(id: number) {
  const message = `This is a duplicate contact of contact ${id}. Set ignoreDuplicates to true to make it all the same.`;
  return { kind: 'refused by rule', code: 'ContactApi', message } as const;
}

const types = '/company/communicationTypes';

/** The e-mail addresses of the body, by what their types say they are. */
async function sentEmails({ input }: Draft, unit: Unit): Promise<ReadonlySet<string>> {
  const sent = input.get('communicationItems');
  const emails = new Set<string>();
  for (const item of Array.isArray(sent) ? sent.filter(isObject) : []) {
    const { type, value } = item;
    if (typeof value === 'string' && (await isEmail(type, unit))) emails.add(value.toLowerCase());
  }
  return emails;
}

async function isEmail(type: unknown, unit: Unit): Promise<boolean> {
  if (!isObject(type)) return false;
  const { id, name } = type;
  if (Number(id ?? 0) !== 0) return (await unit.get(types, Number(id)))?.emailFlag === true;
  return typeof name === 'string' && (await unit.first(types, { description: name }))?.emailFlag === true;
}
