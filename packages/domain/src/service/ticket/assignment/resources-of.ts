import type { RowOf } from '@reeve/store';
import { forService } from '../../../schedule/entry/entries-of-ticket.ts';
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
