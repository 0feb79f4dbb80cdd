import type { RowOf } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';
import { defaultContacts, keepOneFlag } from '../contact/default-contact.ts';
import { oneSiteMarks } from '../site/keep-one-mark.ts';
import { sites } from '../site/site-address.ts';

const companies = '/company/companies';

/**
 * Of the sites of a company that others came to, one each is the primary one and the default for shipping, billing and mail: the one
 * that the company names, else the one that it had (evidence: companies/primary-site, companies/site-marks).
 */
export async function keepOneSite(company: number, came: readonly { id: number }[], unit: Unit): Promise<void> {
  const kept = await unit.get(companies, company);
  const all = await unit.select(sites, { company });
  if (kept?.site != null) await markAlone('primaryAddressFlag', kept.site, all, unit);
  for (const mark of oneSiteMarks) {
    const marked = all.filter((site) => site[mark] === true);
    const named = mark === 'defaultBillingFlag' ? (kept?.billingSite ?? kept?.site) : kept?.site;
    const had = marked.find((site) => came.every(({ id }) => id !== site.id));
    const one = marked.find(({ id }) => id === named) ?? had;
    if (one !== undefined) await markAlone(mark, one.id, all, unit);
  }
}

async function markAlone(
  mark: 'primaryAddressFlag' | (typeof oneSiteMarks)[number],
  one: number,
  all: readonly RowOf<typeof sites>[],
  unit: Unit,
): Promise<void> {
  for (const site of all)
    if ((site[mark] === true) !== (site.id === one))
      await unit.updateColumns(sites, site.id, { [mark]: site.id === one });
}

/** The contacts that a company names as its default and billing contact are marked so, alone (evidence: companies/default-contact). */
export async function keepOneContact(company: number, unit: Unit): Promise<void> {
  const kept = await unit.get(companies, company);
  for (const [flag, field] of defaultContacts) {
    const contact = kept?.[field] ?? null;
    await keepOneFlag(flag, company, contact, unit);
    if (contact !== null) await unit.updateColumns('/company/contacts', contact, { [flag]: true });
  }
}
