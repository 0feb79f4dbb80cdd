import type { RowOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';
import { defaultContacts, keepOneFlag } from './default-contact.ts';

const companies = '/company/companies';

/** A company's default contact is the one that is marked so, and the other way round. */
export const becomeDefault = behaviour('/company/contacts', {
  says: "a contact that is marked as its company's default or billing contact is named by the company",
  source: 'evidence: companies/default-contact',
  phase: 'follow',
  on: { changed: ['company', ...defaultContacts.map(([flag]) => flag)] },
  does: async (contact, unit) => {
    if (contact.changed('company')) await leave(contact.before?.company, contact.after.id, unit);
    const company = contact.after.company == null ? null : await unit.get(companies, contact.after.company);
    if (company !== null) await takePlace(contact, company, unit);
  },
});

async function leave(company: number | null | undefined, contact: number, unit: Unit): Promise<void> {
  const old = company == null ? null : await unit.get(companies, company);
  for (const [, field] of defaultContacts)
    if (old?.[field] === contact) await unit.updateColumns(companies, old.id, { [field]: null });
}

async function takePlace({ after, before }: Draft<'/company/contacts'>, company: RowOf<typeof companies>, unit: Unit) {
  for (const [flag, field] of defaultContacts) {
    if (after[flag] === true) {
      await keepOneFlag(flag, company.id, after.id, unit);
      await unit.updateColumns(companies, company.id, { [field]: after.id });
    } else if (before !== null && company[field] === after.id)
      await unit.updateColumns(companies, company.id, { [field]: null });
  }
}
