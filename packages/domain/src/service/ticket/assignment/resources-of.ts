import type { StoredRecords } from '../../../unit/roll-up.ts';

/**
 * The identifiers of those whom a ticket is assigned to, its owner and the members of its schedule entries: one text with
 * comma and blank, the owner first, nobody twice; null where nobody is (evidence: tickets/resources).
 */
export async function resourcesOf(ticket: number, unit: StoredRecords): Promise<string | null> {
  const owner = (await unit.get('/service/tickets', ticket))?.owner;
  const scheduled = (await scheduledFor(ticket, unit)).map(({ member }) => member);
  const names: string[] = [];
  for (const id of new Set([owner, ...scheduled])) {
    const member = id == null ? null : await unit.get('/system/members', id);
    if (member?.identifier != null) names.push(member.identifier);
  }
  return names.length === 0 ? null : names.join(', ');
}

/** The schedule entries of a ticket: those of the type for service, whose object it is. */
export async function scheduledFor(ticket: number, unit: StoredRecords) {
  const type = await unit.first('/schedule/types', { identifier: 'S' });
  return type === null ? [] : unit.select('/schedule/entries', { objectId: ticket, type: type.id });
}
