import { type LookUp, rollUp } from '../../unit/roll-up.ts';

const tickets = '/service/tickets';
const entries = '/schedule/entries';

/** The identifiers of those whom a ticket is assigned to: its owner, and the members of its schedule entries. */
export const nameScheduled = rollUp({
  says: 'a ticket names the members who are scheduled for it',
  source: 'evidence: tickets/resources',
  of: entries,
  into: tickets,
  by: { field: 'objectId' },
  reads: ['member', 'type'],
  sets: 'resources',
  as: (_, unit, ticket) => resourcesOf(ticket, unit),
});

/** The same when the owner changes. */
export const nameOwner = rollUp({
  says: 'a ticket names its owner among its resources',
  source: 'evidence: tickets/resources',
  of: tickets,
  into: tickets,
  by: { field: 'id', counts: ({ owner }) => owner !== null },
  reads: ['owner'],
  sets: 'resources',
  as: (_, unit, ticket) => resourcesOf(ticket, unit),
});

/** One text with comma and blank, the owner first, nobody twice; null where nobody is assigned. */
export async function resourcesOf(ticket: number, unit: LookUp): Promise<string | null> {
  const owner = (await unit.get(tickets, ticket))?.owner;
  const scheduled = (await scheduledFor(ticket, unit)).map(({ member }) => member);
  const names: string[] = [];
  for (const id of new Set([owner, ...scheduled])) {
    const member = id == null ? null : await unit.get('/system/members', id);
    if (member?.identifier != null) names.push(member.identifier);
  }
  return names.length === 0 ? null : names.join(', ');
}

/** The schedule entries of a ticket: those of the type for service, whose object it is. */
export async function scheduledFor(ticket: number, unit: LookUp) {
  const type = await unit.first('/schedule/types', { identifier: 'S' });
  return type === null ? [] : unit.select(entries, { objectId: ticket, type: type.id });
}
