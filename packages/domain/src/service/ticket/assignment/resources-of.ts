import type { RowOf } from '@reeve/store';
import type { StoredRecords } from '../../../unit/roll-up.ts';

type Entry = RowOf<'/schedule/entries'>;

/**
 * The identifiers of those whom a ticket is assigned to, its owner and the members of its schedule entries: one text with
 * comma and blank, the owner first, nobody twice; null where nobody is (evidence: tickets/resources).
 */
export async function resourcesOf(ticket: number, unit: StoredRecords): Promise<string | null> {
  const entries = await unit.select('/schedule/entries', { objectId: ticket });
  return namesOf((await unit.get('/service/tickets', ticket))?.owner, entries, unit);
}

/** The same where the owner and every entry about an object of that number are known. */
export async function namesOf(
  owner: number | null | undefined,
  entries: readonly Entry[],
  unit: StoredRecords,
): Promise<string | null> {
  const scheduled = (await forService(entries, unit)).map(({ member }) => member);
  const names: string[] = [];
  for (const id of new Set([owner, ...scheduled])) {
    const member = id == null ? null : await unit.get('/system/members', id);
    if (member?.identifier != null) names.push(member.identifier);
  }
  return names.length === 0 ? null : names.join(', ');
}

/** The schedule entries of a ticket: those of the type for service, whose object it is. */
export async function scheduledFor(ticket: number, unit: StoredRecords): Promise<readonly Entry[]> {
  return forService(await unit.select('/schedule/entries', { objectId: ticket }), unit);
}

/** By type here and not in the query, where the database may prefer the index of the few types to that of the objects. */
async function forService(entries: readonly Entry[], unit: StoredRecords): Promise<readonly Entry[]> {
  if (entries.length === 0) return entries;
  const service = await unit.first('/schedule/types', { identifier: 'S' });
  return entries.filter(({ type }) => type !== null && type === service?.id);
}
