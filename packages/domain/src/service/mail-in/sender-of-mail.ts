import type { RowOf } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';

type Ticket = RowOf<'/service/tickets'>;

/** The member with that address; null where there is none, or none who is active. */
export async function memberAt(address: string, unit: Unit): Promise<number | null> {
  for (const key of ['officeEmail', 'primaryEmail', 'mobileEmail', 'homeEmail'] as const) {
    const found = await unit.first('/system/members', { [key]: address, inactiveFlag: false });
    if (found !== null) return found.id;
  }
  return null;
}

/** A contact of that address, of the ticket's company before any other. */
export async function contactAt(address: string, { company }: Ticket, unit: Unit): Promise<number | null> {
  const items = { communicationType: 'Email', value: address } as const;
  let other: number | null = null;
  for (const { contactId } of await unit.select('/company/contacts/{parentId}/communications', items)) {
    const contact = await unit.get('/company/contacts', contactId ?? 0);
    if (contact === null || contact.inactiveFlag === true) continue;
    if (contact.company === company) return contact.id;
    other ??= contact.id;
  }
  return other;
}

/** Whether who writes has to do with a ticket: a member, a contact of its company, or an address that it names itself. */
export async function isKnownTo(ticket: Ticket, address: string, unit: Unit): Promise<boolean> {
  const own = `${ticket.contactEmailAddress ?? ''};${ticket.automaticEmailCc ?? ''}`.toLowerCase().split(/[;,\s]+/);
  if (own.includes(address.toLowerCase()) || (await memberAt(address, unit)) !== null) return true;
  const contact = await contactAt(address, ticket, unit);
  if (contact === null) return false;
  if (contact === ticket.contact) return true;
  return (await unit.get('/company/contacts', contact))?.company === ticket.company;
}
