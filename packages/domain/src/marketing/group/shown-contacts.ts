import type { RowOf } from '@reeve/store';
import { idsIn } from '../../setup/listed-pairs.ts';
import type { Unit } from '../../unit/unit.ts';

/** Who is in which group, contact by contact. */
export const memberships = '/company/contacts/{parentId}/groups';

const companies = '/company/companies/{parentId}/groups';

/** Makes the company of a contact show with whom it is in a group, without a membership that is about to go. */
export async function showContacts(
  { contact, group }: Pick<RowOf<typeof memberships>, 'contact' | 'group'>,
  without: number | null,
  unit: Unit,
): Promise<void> {
  const { company = null } = (contact === null ? null : await unit.get('/company/contacts', contact)) ?? {};
  if (company === null || group === null) return;
  const own = await unit.first(companies, { company, group });
  if (own !== null) await showIn(own, await contactsInGroup(company, group, without, unit), unit);
}

/** Makes a company that others came to show with whom it is in each of its groups (evidence: companies/merged-links). */
export async function showGroups(company: number, unit: Unit): Promise<void> {
  for (const own of await unit.select(companies, { company }))
    if (own.group !== null) await showIn(own, await contactsInGroup(company, own.group, null, unit), unit);
}

async function showIn(own: RowOf<typeof companies>, ids: readonly number[], unit: Unit): Promise<void> {
  const shown = idsIn(own.contactIds).toSorted((one, other) => one - other);
  if (ids.join() !== shown.join()) await unit.updateColumns(companies, own.id, { contactIds: [...ids] });
}

/** The contacts of a company that are in a group, by their ids, without those of one membership. */
export async function contactsInGroup(
  company: number,
  group: number,
  without: number | null,
  unit: Unit,
): Promise<number[]> {
  const found: number[] = [];
  for (const { id, contact } of await unit.select(memberships, { group }))
    if (id !== without && contact !== null && (await unit.get('/company/contacts', contact))?.company === company)
      found.push(contact);
  return found.toSorted((one, other) => one - other);
}
