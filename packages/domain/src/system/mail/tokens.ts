import type { StoredRecord } from '@reeve/store';
import type { Reader } from '../../action/reader.ts';

/** What a token of mails stands for: a field of the record, or by a path one of what the record names. */
export interface MailToken {
  readonly token: string;
  readonly description: string;
  /** Fields from the record on; a reference leads to the record that it names. */
  readonly path: readonly string[];
}

/** The tokens that subjects and texts of mails may have, in square brackets (evidence: mail/tokens). */
export const mailTokens: readonly MailToken[] = [
  { token: 'id', description: 'Number of the record', path: ['id'] },
  { token: 'ticketnumber', description: 'Number of the ticket', path: ['id'] },
  { token: 'ticketid', description: 'Number of the ticket', path: ['id'] },
  { token: 'summary', description: 'Summary of the ticket', path: ['summary'] },
  { token: 'name', description: 'Name of the record', path: ['name'] },
  { token: 'company', description: 'Name of the company', path: ['company', 'name'] },
  { token: 'companyid', description: 'Identifier of the company', path: ['company', 'identifier'] },
  { token: 'contact', description: 'Name of the contact', path: ['contact', 'fullName'] },
  { token: 'contactfirstname', description: "The contact's first name", path: ['contact', 'firstName'] },
  { token: 'contactlastname', description: "The contact's last name", path: ['contact', 'lastName'] },
  { token: 'site', description: 'Name of the site', path: ['site', 'name'] },
  { token: 'board', description: 'Name of the service board', path: ['board', 'name'] },
  { token: 'status', description: 'Name of the status', path: ['status', 'name'] },
  { token: 'priority', description: 'Name of the priority', path: ['priority', 'name'] },
  { token: 'type', description: 'Name of the type', path: ['type', 'name'] },
  { token: 'subtype', description: 'Name of the subtype', path: ['subType', 'name'] },
  { token: 'owner', description: 'Identifier of the owner', path: ['owner', 'identifier'] },
  { token: 'resources', description: 'Identifiers of the assigned members', path: ['resources'] },
  { token: 'severity', description: 'Severity of the ticket', path: ['severity'] },
  { token: 'impact', description: 'Impact of the ticket', path: ['impact'] },
  { token: 'daterequired', description: 'When the ticket is required', path: ['requiredDate'] },
  { token: 'dateentered', description: 'When the record was entered', path: ['_dateEntered'] },
  { token: 'ponumber', description: 'Number of the purchase order', path: ['poNumber'] },
  { token: 'invoicenumber', description: 'Number of the invoice', path: ['invoiceNumber'] },
];

const byToken = new Map(mailTokens.map((each) => [each.token, each.path]));

/** Texts of a mail that are no field of the record, by their token. */
export type FurtherTokens = Readonly<Record<string, string | null | undefined>>;

/**
 * A text with its tokens filled from a record: `[summary]`, in any case. A token that stands for nothing here is emptied, and
 * what is no token stays as it was written.
 */
export async function fillTokens(
  text: string,
  collection: string,
  record: StoredRecord,
  reading: Reader,
  further: FurtherTokens = {},
): Promise<string> {
  const found = new Map<string, string>();
  for (const [, written = ''] of text.matchAll(/\[([a-z]+)\]/gi)) {
    const token = written.toLowerCase();
    const path = byToken.get(token);
    if (token in further) found.set(token, further[token] ?? '');
    else if (path !== undefined)
      found.set(token, await valueAt(ownPath(path, collection), collection, record, reading));
  }
  return text.replace(/\[([a-z]+)\]/gi, (whole, token: string) => found.get(token.toLowerCase()) ?? whole);
}

/** A company's `company` is itself, and so is a contact's `contact`. */
function ownPath(path: readonly string[], collection: string): readonly string[] {
  const itself = { '/company/companies': 'company', '/company/contacts': 'contact' }[collection];
  return path[0] === itself ? path.slice(1) : path;
}

async function valueAt(
  [key = '', ...rest]: readonly string[],
  collection: string,
  record: StoredRecord,
  reading: Reader,
): Promise<string> {
  const value = record[key] ?? null;
  if (value === null) return '';
  if (rest.length === 0) return typeof value === 'object' ? '' : String(value);
  const { tables } = reading.schema;
  const target = tables.of(collection).byKey.get(key)?.references ?? null;
  if (target === null || typeof value !== 'number') return '';
  const next = tables.named(target).collection.path;
  const named: StoredRecord | null = await reading.get(next as string, value);
  return named === null ? '' : valueAt(rest, next, named, reading);
}
