import { makeRecord, referenceTo } from '../../action/write-record.ts';
import type { Unit } from '../../unit/unit.ts';
import type { ArrivedMail } from './arrived-mail.ts';
import { copiesOf } from './copies-of-mail.ts';
import type { Mailbox } from './find-mailbox.ts';
import { parsedFields } from './parsed-fields.ts';

const longestSummary = 100;

/**
 * Makes the ticket of a new mail (evidence: mail/new-tickets): on the connector's board, for the contact of the sender's address
 * and their company, else for the company of its domain, else for the connector's default company. What the connector overrides
 * counts before the board's own defaults, and what its parsing rules read before that.
 */
export async function makeMailTicket(mail: ArrivedMail, mailbox: Mailbox, unit: Unit): Promise<number> {
  const customer = await customerOf(mail, mailbox, unit);
  const overrides = {
    board: mailbox.serviceBoard,
    source: mailbox.sourceOverride,
    priority: mailbox.priorityOverride,
    status: mailbox.statusOverride,
    type: mailbox.typeOverride,
    subType: mailbox.subTypeOverride,
    item: mailbox.itemOverride,
    location: mailbox.location,
    department: mailbox.department,
  };
  const copies = mailbox.addCcFlag === true ? await copiesOf(mail, unit) : '';
  const summary = mail.subject === '' ? 'No subject' : mail.subject.slice(0, longestSummary);
  const body = {
    summary,
    ...customer,
    ...references(overrides),
    ...(await parsedFields(mail, mailbox, unit)),
    contactName: mail.from.name === '' ? undefined : mail.from.name.slice(0, 62),
    initialDescription: mail.text === '' ? summary : mail.text,
    ...(copies === '' ? {} : { automaticEmailCc: copies, automaticEmailCcFlag: true }),
  };
  const given = Object.entries(body).filter(([, value]) => value !== undefined);
  const ticket = await makeRecord('/service/tickets', Object.fromEntries(given), unit);
  return ticket.id;
}

/** Who it is for: found by the address as any new ticket's customer is, where somebody is found. */
async function customerOf({ from }: ArrivedMail, mailbox: Mailbox, unit: Unit): Promise<Record<string, unknown>> {
  const view = unit.schema.catalogue.view('/service/tickets');
  const lookUp = { contactEmailLookup: from.address };
  const found = await unit.preview({ how: 'create', view, model: 'Ticket', body: { summary: 'x', ...lookUp } });
  const company = found['company'] ?? mailbox.defaultCompany;
  if (found['contact'] != null) return lookUp;
  if (mailbox.createContactFlag === true)
    return { company: { id: company }, contact: { id: await makeContact(from, company, unit) } };
  const usual = mailbox.setEmailToDefaultContactFlag === true ? await defaultContact(company, unit) : null;
  return usual === null
    ? { company: { id: company }, contactEmailAddress: from.address.slice(0, 250) }
    : { company: { id: company }, contact: { id: usual } };
}

async function defaultContact(company: unknown, unit: Unit): Promise<number | null> {
  return typeof company === 'number' ? ((await unit.get('/company/companies', company))?.defaultContact ?? null) : null;
}

async function makeContact({ name, address }: ArrivedMail['from'], company: unknown, unit: Unit): Promise<number> {
  const [firstName = '', ...rest] = name.trim().split(/\s+/);
  const type = await unit.first('/company/communicationTypes', { emailFlag: true });
  const body = {
    firstName: firstName === '' ? (address.split('@')[0] ?? address) : firstName.slice(0, 30),
    lastName: rest.join(' ').slice(0, 30) || undefined,
    company: typeof company === 'number' ? { id: company } : undefined,
    communicationItems:
      type === null ? [] : [{ type: { id: type.id }, value: address, communicationType: 'Email', defaultFlag: true }],
  };
  const given = Object.entries(body).filter(([, value]) => value !== undefined);
  return (await makeRecord('/company/contacts', Object.fromEntries(given), unit)).id;
}

function references(fields: Readonly<Record<string, number | null>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, id]) => (id === null ? [] : [[key, referenceTo(id)]])),
  );
}
