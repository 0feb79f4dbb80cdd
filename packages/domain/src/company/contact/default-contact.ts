import type { Unit } from '../../unit/unit.ts';

/** A flag of contacts and the field of their company that names the one contact which has it. */
export const defaultContacts = [
  ['defaultFlag', 'defaultContact'],
  ['defaultBillingFlag', 'billingContact'],
] as const;

/** A flag that one contact of a company has. */
export type DefaultFlag = (typeof defaultContacts)[number][0];

/** Takes a flag from every contact of a company but the one that is to have it; null: from all. */
export async function keepOneFlag(
  flag: DefaultFlag,
  company: number,
  contact: number | null,
  unit: Unit,
): Promise<void> {
  for (const other of await unit.select('/company/contacts', { company, [flag]: true }))
    if (other.id !== contact) await unit.updateColumns('/company/contacts', other.id, { [flag]: false });
}
