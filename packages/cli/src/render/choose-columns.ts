import type { PrintedRecord } from './value-text.ts';

/** Members that tell most of a record, the most telling first: what a table shows unless told otherwise. */
const preferred = [
  'id',
  'identifier',
  'number',
  'invoiceNumber',
  'poNumber',
  'summary',
  'name',
  'title',
  'subject',
  'firstName',
  'lastName',
  'company',
  'board',
  'status',
  'type',
  'member',
  'owner',
  'priority',
  'date',
  'timeStart',
  'actualHours',
  'total',
  'description',
  'text',
];

const most = 7;

/** The columns of a table of some records. */
export function chooseColumns(records: readonly PrintedRecord[]): string[] {
  const there = new Set(records.flatMap((record) => Object.keys(record)));
  const chosen = preferred.filter((name) => there.has(name));
  const plain = [...there].filter((name) => name !== '_info' && !chosen.includes(name) && isPlain(records, name));
  return (chosen.length >= 3 ? chosen : [...chosen, ...plain]).slice(0, most);
}

function isPlain(records: readonly PrintedRecord[], name: string): boolean {
  return records.every((record) => typeof record[name] !== 'object' || record[name] === null);
}
