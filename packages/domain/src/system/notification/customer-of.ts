import type { MailedRecord } from '../mail/template.ts';

/** The company and the contact that a record is of, or is. */
export function customerOf({ collection, record }: MailedRecord): { company: number | null; contact: number | null } {
  const id = (key: string) => (typeof record[key] === 'number' ? (record[key] as number) : null);
  if (collection === '/company/companies') return { company: record.id, contact: null };
  if (collection === '/company/contacts') return { company: id('company'), contact: record.id };
  return { company: id('company') ?? id('vendorCompany'), contact: id('contact') };
}
