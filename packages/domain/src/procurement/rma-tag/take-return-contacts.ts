import type { RowOf } from '@reeve/store';
import { companyAddress, contactAddress, sites } from '../../company/site/site-address.ts';
import { phoneAndMail } from '../../sales/activity/phone-and-mail.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';

type TagKey = keyof RowOf<'/procurement/rmaTags'>;

/** Who returns goods, who sold, who warrants and who repairs them. */
const roles = ['returned', 'purchased', 'warranty', 'repair'] as const;

/** What is told of the contact in a role: after the role's name, how the contact calls it. */
const details = ['Phone', 'Extension', 'Email', ...contactAddress.map(inDetails)];

function inDetails(key: string): string {
  return `${key[0]?.toUpperCase()}${key.slice(1)}`;
}

const keyOf = (role: string, detail: string) => `${role}Contact${detail}` as TagKey;

/** Whom to call about goods that came back, and where they go. */
export const takeReturnContacts = behaviour('/procurement/rmaTags', {
  says: 'an RMA tag has phone, e-mail and address of its contacts, else the address of their sites, unless others are sent',
  source: 'evidence: procurement/return-details',
  phase: 'complete',
  on: { changed: ['returnedContact', 'purchasedContact', 'warrantyContact', 'repairContact'] },
  sets: roles.flatMap((role) => details.map((detail) => keyOf(role, detail))),
  does: async (tag, unit) => {
    for (const role of roles) {
      const contact = `${role}Contact` as const;
      if (!tag.changed(contact)) continue;
      const known = await detailsOf(tag.after[contact], unit);
      for (const detail of details) {
        const key = keyOf(role, detail);
        if (!tag.sent.has(key)) Object.assign(tag.after, { [key]: known[detail] ?? null });
      }
    }
  },
});

async function detailsOf(id: number | null, unit: Unit): Promise<Readonly<Record<string, unknown>>> {
  const contact = id === null ? null : await unit.get('/company/contacts', id);
  if (contact === null) return {};
  const { phone, extension, email } = await phoneAndMail(id, unit);
  const address = Object.entries(await addressOf(contact, unit)).map(([key, value]) => [inDetails(key), value]);
  return { Phone: phone, Extension: extension, Email: email, ...Object.fromEntries(address) };
}

/** A contact's own address, else that of its site. */
async function addressOf(contact: RowOf<'/company/contacts'>, unit: Unit) {
  const own = Object.fromEntries(contactAddress.map((key) => [key, contact[key]]));
  const site = contact.site == null ? null : await unit.get(sites, contact.site);
  return site === null || Object.values(own).some((part) => part != null) ? own : companyAddress(site, unit);
}
