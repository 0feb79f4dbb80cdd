import type { World } from '../world.ts';
import { aCompany } from './company.ts';
import { aContact } from './contact.ts';
import { makeRecord } from './make-record.ts';
import { shown } from './shown.ts';

/** A company with two contacts, and a marketing group in which none of them is. */
export interface GroupedCompany {
  readonly company: number;
  readonly contacts: readonly [number, number];
  readonly group: number;
  /** The path of the company's groups. */
  readonly path: string;
  /** The contacts that are in the group, by their ids. */
  members(): Promise<number[]>;
}

/** Makes a company of that name with two contacts, and a marketing group of that name. */
export async function aGroupedCompany(world: World, name: string): Promise<GroupedCompany> {
  const company = await aCompany(world, name);
  const contact = (firstName: string) => aContact(world, { company: { id: company }, firstName });
  const contacts = [await contact('Ann'), await contact('Bob')] as const;
  const group = await makeRecord(world, '/marketing/groups', { name });
  const members = async () => {
    const found = await shown<{ id: number }[]>(world, `/marketing/groups/${group}/contacts`);
    return found.map(({ id }) => id).toSorted((one, other) => one - other);
  };
  return { company, contacts, group, path: `/company/companies/${company}/groups`, members };
}
