import type { ListedRecord } from '../data/listed-record.ts';

const names = ['name', 'identifier', 'summary'];
/** A contact has a title too, which is what they work as. */
const furtherNames = ['title', 'subject', 'caption', 'invoiceNumber', 'poNumber'];

/** What a record is called: its name, that of a person of two parts; its id where it has none. */
export function titleOf(record: ListedRecord): string {
  const person = [record['firstName'], record['lastName']].filter(isSaid).join(' ');
  const called = [...valuesOf(record, names), person, ...valuesOf(record, furtherNames)];
  return String(called.find(isSaid) ?? `#${String(record['id'] ?? '')}`);
}

function valuesOf(record: ListedRecord, fields: readonly string[]): unknown[] {
  return fields.map((field) => record[field]);
}

function isSaid(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
