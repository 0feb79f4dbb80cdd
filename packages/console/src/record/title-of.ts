import type { ListedRecord } from '../data/listed-record.ts';

const naming = ['name', 'identifier', 'summary', 'title', 'subject', 'caption', 'invoiceNumber', 'poNumber'] as const;

/** What a record is called: its name, that of a person of two parts; its id where it has none. */
export function titleOf(record: ListedRecord): string {
  const person = [record['firstName'], record['lastName']].filter((part) => isSaid(part)).join(' ');
  const name = naming.map((field) => record[field]).find(isSaid);
  return String(name ?? (person === '' ? `#${String(record['id'] ?? '')}` : person));
}

function isSaid(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : typeof value === 'number';
}
