import { hour } from '../making/moments.ts';
import type { ContactTarget } from '../making/targets.ts';
import { places } from './client-table.ts';
import { type DemoCompany, type DemoContext, stampAt } from './demo-context.ts';
import { fieldValues } from './demo-fields.ts';
import type { SiteOwner } from './sites.ts';
import { firstNames, jobs, lastNames } from './words.ts';

interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly title: string;
  readonly department: string;
  readonly email: string;
  readonly direct: string;
  readonly cell: string;
}

/** Makes contacts of a company, the default one first, each with e-mail and telephone. */
export async function createContacts(
  context: DemoContext,
  owner: SiteOwner,
  sites: readonly number[],
  count: number,
): Promise<ContactTarget[]> {
  const contacts: ContactTarget[] = [];
  for (let at = 0; at < count; at += 1) {
    const person = drawPerson(context, owner, at);
    const site = { id: at === 0 ? sites[0] : context.random.pick(sites) };
    const body = contactBody(context, owner, person, site, at === 0);
    const id = await context.records.seeder.create('/company/contacts', body, owner.stamp);
    contacts.push({ id, name: `${person.firstName} ${person.lastName}`, email: person.email, phone: person.direct });
  }
  return contacts;
}

function drawPerson({ random }: DemoContext, owner: SiteOwner, at: number): Person {
  const firstName = random.pick(firstNames);
  const lastName = random.pick(lastNames);
  const [title, department] = jobs[at % jobs.length] ?? ['Employee', 'Operations'];
  const domain = `${owner.name.replaceAll(/[^A-Za-z]/g, '').toLowerCase()}.example`;
  const phone = (): string => `${places[owner.place]?.area}555${String(random.integer(100, 199)).padStart(4, '0')}`;
  const email = `${firstName}.${lastName}${at === 0 ? '' : at}@${domain}`.toLowerCase();
  return { firstName, lastName, title, department, email, direct: phone(), cell: phone() };
}

function contactBody(
  context: DemoContext,
  owner: SiteOwner,
  person: Person,
  site: { id: number | undefined },
  isDefault: boolean,
): Record<string, unknown> {
  const { records, random } = context;
  return {
    firstName: person.firstName,
    lastName: person.lastName,
    title: person.title,
    company: { id: owner.id },
    site,
    department: records.ref('/company/contacts/departments', person.department),
    relationship: records.ref('/company/contacts/relationships', 'Client'),
    types: [records.ref('/company/contacts/types', isDefault ? 'Primary Contact' : 'End User')],
    defaultFlag: isDefault,
    defaultBillingFlag: isDefault,
    portalSecurityLevel: isDefault ? 6 : 1,
    disablePortalLoginFlag: !isDefault,
    communicationItems: communicationItems(context, person),
    customFields: fieldValues(records, {
      'Preferred Contact': random.pick(['Email', 'Email', 'Phone', 'Text Message']),
      'May Approve Spending': isDefault,
    }),
  };
}

function communicationItems({ records, random }: DemoContext, person: Person): Record<string, unknown>[] {
  const item = (type: string, value: string, more = {}): Record<string, unknown> => {
    return { type: records.ref('/company/communicationTypes', type), value, ...more };
  };
  const extension = random.chance(0.4) ? { extension: String(random.integer(100, 399)) } : {};
  return [
    item('Email', person.email, { defaultFlag: true, communicationType: 'Email' }),
    item('Direct', person.direct, { defaultFlag: true, communicationType: 'Phone', ...extension }),
    ...(random.chance(0.7) ? [item('Cell', person.cell, { communicationType: 'Phone' })] : []),
  ];
}

/** Some of those who are no default contact have left since, with all that they were named in. */
export async function leaveContacts(
  { records, random, now }: DemoContext,
  companies: readonly DemoCompany[],
): Promise<void> {
  for (const { contacts, manager } of companies)
    for (const { id } of contacts.slice(1))
      if (random.chance(0.04))
        await records.seeder.update('/company/contacts', id, { inactiveFlag: true }, stampAt(now - hour, manager));
}
