import { behaviour } from '../../../unit/behaviour.ts';
import type { Draft } from '../../../unit/draft.ts';
import type { Unit } from '../../../unit/unit.ts';
import { findCompany } from './find-company.ts';

const details = ['contactName', 'contactPhoneNumber', 'contactPhoneExtension', 'contactEmailAddress'] as const;

/** A ticket shows its contact's name, telephone and address unless it was told others. */
export const takeContactDetails = behaviour('/service/tickets', {
  says: "a ticket takes its contact's name, telephone number and e-mail address",
  source: 'evidence: tickets/contact-data',
  phase: 'complete',
  on: { changed: ['contact'] },
  sets: details,
  after: [findCompany],
  does: async (ticket, unit) => {
    if (ticket.after.contact !== null || ticket.changed('company')) for (const key of details) forget(ticket, key);
    if (ticket.after.contact === null) return;
    const id = ticket.after.contact ?? 0;
    put(ticket, 'contactName', (await unit.get('/company/contacts', id))?.fullName);
    for (const { communicationType, value, extension } of await defaultItems(id, unit)) {
      if (communicationType === 'Phone') {
        put(ticket, 'contactPhoneNumber', value);
        put(ticket, 'contactPhoneExtension', extension);
      } else if (communicationType === 'Email') put(ticket, 'contactEmailAddress', value);
    }
  },
});

function defaultItems(contactId: number, unit: Unit) {
  return unit.select('/company/contacts/{parentId}/communications', { contactId, defaultFlag: true });
}

/** What was told of another contact; without one it stays as long as the company does. */
function forget({ before, sent, after }: Draft<'/service/tickets'>, key: (typeof details)[number]): void {
  if (before?.contact != null && !sent.has(key)) after[key] = null;
}

/** What was sent counts more; what is too long for the ticket is left out rather than refused. */
function put(ticket: Draft<'/service/tickets'>, key: (typeof details)[number], value: string | null | undefined): void {
  const longest = ticket.model.byName.get(key)?.maxLength ?? 1000;
  if (!ticket.sent.has(key) && value != null && value.length <= longest) ticket.after[key] = value;
}
